// A reader's case stands in the address, behind the anchor: #section&e=EDITION&s=asic_price:41000. Links
// within the site carry it along; a page that has one loads what shows it.
(() => {
  if (typeof document === "undefined") return;
  const root = new URL("../", document.currentScript.src).href;
  const CASE = /[#&]((?:e=[^&]*&)?s=[^&]+)$/;
  const caseIn = url => CASE.exec(url)?.[1];
  const keep = held => history.replaceState(null, "", `${location.hash || "#"}${location.hash.length > 1 ? "&" : ""}${held}`);

  const load = path => {
    const script = document.createElement("script");
    Object.assign(script, { src: root + path, async: false });
    document.head.append(script);
    return script;
  };

  let isLoaded = false;
  const show = () => {
    if (isLoaded || !caseIn(location.href) || document.querySelector(".explore")) return;
    isLoaded = true;
    load("case/start.js").onload = () => {
      for (const style of standoffCase.styles) document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: root + style }));
      standoffCase.scripts.forEach(load);
    };
  };

  const carry = ({ target }) => {
    const link = target.closest?.("a[href]"), held = caseIn(location.href);
    if (!held || !link?.href.startsWith(root) || !/(\/|\.html)$/.test(link.pathname) || link.pathname === location.pathname) return;
    const anchor = link.hash.replace(CASE, "").slice(1);
    link.hash = anchor ? `${anchor}&${held}` : held;
  };
  for (const event of ["click", "auxclick", "contextmenu"]) document.addEventListener(event, carry, true);

  // An anchor of the page itself is followed by the browser and then gets the case back.
  addEventListener("hashchange", ({ oldURL }) => {
    const held = caseIn(oldURL);
    if (held && !caseIn(location.href)) keep(held);
    show();
  });

  const [, anchor] = /^#([^&=]+)&/.exec(location.hash) ?? [], held = caseIn(location.href);
  if (held && anchor) {
    location.replace(`#${anchor}`);
    keep(held);
  }
  show();
})();
