// While a case moves the words of a page, its blocks that nobody sees are not laid out and not painted: each
// keeps the height that it had, which case.css has the browser remember, until it comes near. A sheet of its own
// says so, and nothing on the page is touched.
(() => {
  if (typeof document === "undefined") return;
  const RULE = "@media screen { .page > :not(.contents) { content-visibility: auto; overflow-clip-margin: 1rem; } }";

  const hold = () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULE);
    document.adoptedStyleSheets.push(sheet);
  };

  globalThis.standoffBlocks = { hold };
})();
