// The styles of what scripts open over a page: asked for with the first of them.
(() => {
  if (typeof document === "undefined") return;
  const sheet = new URL("opened.css", document.currentScript.src).href;
  let asked;
  globalThis.standoffOpened = () => asked ??= new Promise(done => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "stylesheet", href: sheet, onload: done, onerror: done });
    document.head.append(link);
  });
})();
