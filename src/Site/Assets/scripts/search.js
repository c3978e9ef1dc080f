// The search of every page: a dialog over it, opened by the link in the masthead or by "/".
(() => {
  if (typeof document === "undefined") return;
  const CHUNK = "search/words-", TITLES = "search/titles-", LATER = [1, 2], KEPT = "standoff-found";
  const root = new URL("../", document.currentScript.src);
  const loading = new Map();

  // Without a server nobody puts the name of the file behind a folder.
  const { href: base, protocol } = root;
  const addressOf = path => {
    if (protocol !== "file:") return base + path;
    const url = new URL(path, root);
    if (url.pathname.endsWith("/")) url.pathname += "index.html";
    return url.href;
  };

  let dialog, input, list, status, help, active = -1;

  const load = path => {
    if (!loading.has(path))
      loading.set(path, new Promise((done, failed) => {
        const script = document.createElement("script");
        Object.assign(script, { src: new URL(path, root).href, onload: done, onerror: failed });
        document.head.append(script);
      }));
    return loading.get(path);
  };

  // The first titles answer at once; the longer lists follow one after the other.
  const loadTitles = () => load(`${TITLES}0.js`).then(() => {
    if (standoffFinder.mark()) return;
    standoffFinder.load(globalThis.standoffTitles[0]);
    let before = Promise.resolve();
    for (const part of LATER)
      before = before.then(() => load(`${TITLES}${part}.js?${standoffFinder.mark()}`)).then(() => {
        standoffFinder.addTitles(globalThis.standoffTitles[part]);
        update();
      });
  });

  const loadWords = chunk => load(`${CHUNK}${chunk}.js?${standoffFinder.mark()}`)
    .then(() => standoffFinder.addWords(chunk, globalThis.standoffWords[chunk]));

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const mark = (element, text, terms) => {
    let at = 0;
    for (const [from, to] of standoffFinder.placesIn(text, terms)) {
      const found = document.createElement("mark");
      found.textContent = text.slice(from, to);
      element.append(text.slice(at, from), found);
      at = to;
    }
    element.append(text.slice(at));
  };

  // Made once and copied: a keystroke shows some fifty of them.
  const result = make("a", { role: "option", ariaSelected: "false", tabIndex: -1 }, make("b", {}), " ", make("span", {}));

  const resultOf = (hit, number, terms) => {
    const link = result.cloneNode(true);
    link.id = `search-hit-${number}`;
    link.href = addressOf(hit.href);
    mark(link.firstChild, hit.title, terms);
    if (hit.detail) mark(link.lastChild, hit.detail, terms);
    else link.lastChild.remove();
    return link;
  };

  const build = () => {
    input = make("input", { type: "text", id: "search-input", autocomplete: "off", spellcheck: false, enterKeyHint: "go", placeholder: "A word, a number, a source" });
    const said = { role: "combobox", "aria-label": "Search the report", "aria-autocomplete": "list", "aria-controls": "search-list", "aria-expanded": "false" };
    for (const [name, value] of Object.entries(said)) input.setAttribute(name, value);
    list = make("div", { id: "search-list", role: "listbox", ariaLabel: "Results" });
    status = make("p", { className: "told", role: "status" });
    help = make("p", { className: "help", hidden: true });
    const close = make("button", { type: "button", className: "close", ariaLabel: "Close the search" }, "Close");
    close.addEventListener("click", () => dialog.close());
    dialog = make("dialog", { className: "search", ariaLabel: "Search" }, make("div", { className: "field" }, input, close), status, help, list);
    input.addEventListener("input", () => update());
    dialog.addEventListener("keydown", press);
    dialog.addEventListener("click", e => { if (e.target === dialog) dialog.close(); });
    list.addEventListener("click", choose);
    // It takes what is typed from the start, and is seen with its styles.
    dialog.style.opacity = "0";
    document.body.append(dialog);
  };

  const open = () => {
    if (!dialog) build();
    if (!dialog.open) dialog.showModal();
    standoffOpened().then(() => { dialog.style.opacity = ""; });
    input.focus();
    input.select();
    loadTitles().then(() => update(), () => { status.textContent = "The index could not be loaded."; });
  };

  const update = () => {
    const query = input.value;
    if (!standoffFinder.mark()) return;
    show(standoffFinder.find(query), query);
    const missing = standoffFinder.missing(query);
    if (missing.length)
      Promise.all(missing.map(loadWords)).then(() => { if (input.value === query) show(standoffFinder.find(query), query); });
  };

  const show = (groups, query) => {
    const kept = active > 0 ? options()[active]?.href : undefined;
    const terms = standoffFinder.terms(query);
    let number = 0;
    list.replaceChildren(...groups.map((group, i) => {
      const heading = make("div", { id: `search-group-${i}`, className: "sort" }, group.label);
      if (group.count > group.hits.length) heading.append(make("span", {}, ` ${group.hits.length} of ${group.count}`));
      const box = make("div", { role: "group" }, heading, ...group.hits.map(hit => resultOf(hit, number++, terms)));
      box.setAttribute("aria-labelledby", heading.id);
      return box;
    }));
    const total = groups.reduce((sum, group) => sum + group.count, 0);
    status.textContent = terms.length ? (total ? `${total} found` : "Nothing found") : "";
    help.hidden = !standoffFinder.help() || !groups.some(group => group.hits.some(hit => hit.needsHelp));
    help.textContent = help.hidden ? "" : standoffFinder.help();
    input.setAttribute("aria-expanded", String(total > 0));
    const again = kept ? options().findIndex(option => option.href === kept) : 0;
    select(total ? Math.max(0, again) : -1);
  };

  const options = () => [...list.querySelectorAll("[role=option]")];

  const select = at => {
    list.querySelector("[aria-selected=true]")?.setAttribute("aria-selected", "false");
    active = at;
    const option = document.getElementById(`search-hit-${at}`);
    option?.setAttribute("aria-selected", "true");
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
    return option;
  };

  const press = e => {
    const count = options().length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (e.key === "Escape") dialog.close();
    else if (step && count) select((active + step + count) % count).scrollIntoView({ block: "nearest" });
    else if (e.key === "Enter" && e.target === input && active >= 0) options()[active].click();
    else return;
    e.preventDefault();
  };

  // The words go along to the page that is opened, and are marked there.
  const choose = e => {
    const link = e.target.closest("a");
    if (!link) return;
    try { sessionStorage.setItem(KEPT, JSON.stringify([link.href, standoffFinder.terms(input.value)])); } catch { /* no storage: no marks */ }
    if (new URL(link.href).pathname !== location.pathname) return;
    dialog.close();
    setTimeout(land);
  };

  const land = () => {
    try {
      const [href, terms] = JSON.parse(sessionStorage.getItem(KEPT) ?? "[]");
      if (href !== location.href) return;
      sessionStorage.removeItem(KEPT);
      highlight(terms);
    } catch { /* no storage: no marks */ }
  };

  // What the address leads to: a heading with all below it, another element, or the whole page.
  const scope = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return [document.querySelector("main")];
    const level = /^H[1-6]$/.test(target.tagName) ? target.tagName : null;
    const found = [target];
    for (let next = target.nextElementSibling; next; next = next.nextElementSibling) {
      if (level ? /^H[1-6]$/.test(next.tagName) && next.tagName <= level : target.tagName !== "DT" || next.tagName !== "DD") break;
      found.push(next);
    }
    return found;
  };

  const highlight = terms => {
    if (!globalThis.Highlight) return;
    const ranges = scope().flatMap(element => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement.closest(".contents, .permalink") || !node.parentElement.checkVisibility()) continue;
        for (const [from, to] of standoffFinder.placesIn(node.data, terms)) {
          const range = new Range();
          range.setStart(node, from);
          range.setEnd(node, to);
          found.push(range);
        }
      }
      return found;
    });
    CSS.highlights.set("found", new Highlight(...ranges));
    if (ranges.length && !location.hash) ranges[0].startContainer.parentElement.scrollIntoView({ block: "center" });
  };

  document.querySelector("a.find").addEventListener("click", e => {
    if (e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
    e.preventDefault();
    open();
  });
  document.addEventListener("keydown", e => {
    if (e.key !== "/" || e.ctrlKey || e.metaKey || e.altKey || dialog?.open || e.target.closest("input, textarea, select, [contenteditable]")) return;
    e.preventDefault();
    open();
  });
  land();
})();
