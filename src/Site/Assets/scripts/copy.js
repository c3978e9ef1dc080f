// A button at each text to copy. Without it, or without a script, a click selects the whole text.
for (const block of globalThis.document?.querySelectorAll('pre.copy') ?? []) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copier'
  button.textContent = 'Copy'
  const name = block.getAttribute('aria-label')
  if (name) button.setAttribute('aria-label', `Copy ${name}`)
  const told = document.createElement('span')
  told.className = 'copied'
  told.setAttribute('role', 'status')
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(block.textContent)
      told.textContent = 'Copied'
    } catch {
      getSelection().selectAllChildren(block)
      told.textContent = 'Selected; copy it with your keyboard'
    }
  })
  block.after(button, told)
}
