// A reader's case stands in the address, behind the anchor: #section&e=EDITION&s=asic_price:41000. Links
// within the site carry it along; a page that has one loads what shows it.
(() => {
  if (typeof document === "undefined") return;
  const root = new URL("../", document.currentScript.src).href;

  const partsOf = url => url.replace(/^[^#]*#?/, "").split("&");
  // Without whatever else somebody has put beside it.
  const caseIn = url => {
    const parts = partsOf(url), [edition, set] = ["e=", "s="].map(key => parts.findLast(part => part.startsWith(key)));
    return set?.[2] && [edition, set].filter(Boolean).join("&");
  };
  const anchorIn = url => partsOf(url).slice(0, 1).filter(part => !part.includes("=")).join("");
  const join = (anchor, held) => [anchor, held].filter(Boolean).join("&");
  const replace = hash => {
    // A browser may take no more addresses for a while.
    try {
      history.replaceState(null, "", hash);
    } catch {}
  };
  const keep = held => replace(`#${join(anchorIn(location.href), held)}`);

  // Mail and chat write the signs of a link in per cent or for HTML, or shout it; an address that so gives
  // no case is left as it is.
  const decode = () => {
    let hash = location.hash.replaceAll("&amp;", "&");
    if (/^#[^&=]*%(26|3d)/i.test(hash)) hash = hash.replace(/%(26|3a|3d|2c)/gi, decodeURIComponent);
    if (/[#&]S=/.test(hash)) hash = hash.toLowerCase();
    if (hash !== location.hash && /[#&]s=/.test(hash)) replace(hash);
  };

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
    link.hash = join(anchorIn(link.href), held);
  };
  for (const event of ["click", "auxclick", "contextmenu"]) document.addEventListener(event, carry, true);

  // An anchor of the page itself is followed by the browser and then gets the case back.
  addEventListener("hashchange", ({ oldURL }) => {
    decode();
    const held = caseIn(oldURL);
    if (held && !caseIn(location.href)) keep(held);
    show();
  });

  decode();
  const anchor = anchorIn(location.href), held = caseIn(location.href);
  if (held && anchor) {
    location.replace(`#${anchor}`);
    keep(held);
  }
  show();
})();
