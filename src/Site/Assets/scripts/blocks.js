// While a case moves the words of a page, its blocks that nobody sees are not laid out and not painted: each
// keeps the height that it had, which site.css has the browser remember, until it comes near. The body is told
// so, for one kind of block at a frame, since all at once would stop a page that is being read; nothing within
// the page is touched, and no sheet changes, or the browser would look at all elements for each kind.
(() => {
  if (typeof document === "undefined") return;
  const KINDS = ["notes", "figures", "boxes", "headings", "words"];

  const hold = async frame => {
    for (const kind of KINDS) {
      document.body.classList.add(`held-${kind}`);
      await frame();
    }
  };

  globalThis.standoffBlocks = { hold };
})();
