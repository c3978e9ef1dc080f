// Who comes by a link that quoted a sentence is told whether it still stands, and what it was.
(() => {
  if (typeof document === "undefined") return;
  const QUOTE = /^[0-9a-f]{8}$/;
  const page = document.querySelector("article.page[data-said]");
  const said = page && new URLSearchParams(location.search).get("said");
  if (!QUOTE.test(said ?? "")) return;

  const tell = text => {
    const note = Object.assign(document.createElement("p"), { className: "corrected full", textContent: text });
    note.setAttribute("role", "status");
    page.prepend(note);
  };

  const tellChanged = then => {
    // What links quote, with the value of a number, which its title has not.
    const now = document.querySelector("meta[name=citation_title]").content;
    tell(then
      ? `The link that brought you here was made when this page said, in the edition of ${then[0]}: “${then[1]}”. Now: “${now}”.`
      : "The link that brought you here was made when this page said something else.");
  };

  if (said === page.dataset.said) {
    tell("Unchanged since the link that brought you here was made.");
    return;
  }
  fetch(new URL(`../v/said/${said[0]}.json`, document.currentScript.src)).then(answer => answer.json())
    .then(all => tellChanged(all[said])).catch(() => tellChanged(null));
})();
