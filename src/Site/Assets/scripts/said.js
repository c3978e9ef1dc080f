// Who comes by a link that quoted a page is told whether it still says so, and what it said.
(() => {
  if (typeof document === "undefined") return;
  const MARK = /^[0-9a-f]{8}$/;
  const page = document.querySelector("article.page[data-said]");
  const mark = page && new URLSearchParams(location.search).get("said")?.toLowerCase();
  if (!mark) return;

  // Its kind and its id, the last two parts of the address by which it is known.
  const name = document.querySelector("link[rel=canonical]").href.split("/").slice(-3, -1).join("/");

  const tell = text => {
    const note = Object.assign(document.createElement("p"), { className: "corrected full", textContent: text });
    note.setAttribute("role", "status");
    page.prepend(note);
  };

  // What stands below the mark of another page was never said here.
  const tellThen = then => {
    const now = page.dataset.says;
    tell(!then
      ? "No edition of this page gave out the mark in the link that brought you here, nor does the page as it stands: what the link quoted is not known."
      : `The link that brought you here was made when this page said, in the edition of ${then[0]}: “${then[1]}”. ${then[1] === now ? "It says so still; what it shows beside that has changed." : `Now: “${now}”.`}`);
  };

  if ([page.dataset.said, ...(page.dataset.saidToo?.split(" ") ?? [])].includes(mark)) {
    tell("Unchanged since the link that brought you here was made.");
    return;
  }
  if (!MARK.test(mark)) {
    tellThen(null);
    return;
  }
  fetch(new URL(`../v/said/${mark[0]}.json`, document.currentScript.src)).then(answer => answer.json())
    .then(all => tellThen(all[`${mark} ${name}`]))
    .catch(() => tell("What the link that brought you here quoted could not be looked up."));
})();
