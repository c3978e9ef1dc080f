// Who comes by a link that quoted a sentence is told whether it still stands, and what it was.
(() => {
  const page = globalThis.document?.querySelector('article.page[data-said]')
  const said = page && new URLSearchParams(location.search).get('said')
  if (!said || !/^[0-9a-f]{8}$/.test(said)) return
  const tell = text => {
    const note = document.createElement('p')
    note.className = 'corrected full'
    note.setAttribute('role', 'status')
    note.textContent = text
    page.prepend(note)
  }
  if (said === page.dataset.said) return tell('Unchanged since the link that brought you here was made.')
  const now = page.querySelector('h1').textContent.trim()
  fetch(new URL('../v/versions.json', document.currentScript.src)).then(answer => answer.json()).then(versions => {
    const [edition, then] = versions.said[said] ?? []
    tell(then
      ? `The link that brought you here was made when this page said, in the edition of ${edition}: “${then}”. Now: “${now}”.`
      : 'The link that brought you here was made when this page said something else.')
  }).catch(() => tell('The link that brought you here was made when this page said something else.'))
})()
