// Shows beside a link what a number, a source, a term or a conclusion is: on hover, on focus, on the
// first tap. The texts are scripts that PopoverFiles.cs writes; without this script links just lead on.
(() => {
  if (typeof document === "undefined" || !HTMLElement.prototype.showPopover) return;
  const ASKING = "main a:is(.n, .compares, .source, .term), main :is(.falls, .turns, code) a";
  const FILES = 64, OPEN_AFTER = 200, CLOSE_AFTER = 250, GAP = 8, EDGE = 16;
  const NARROW = matchMedia("(width < 40rem)");
  const root = new URL("../", document.currentScript.src).href;
  const isOnDisk = location.protocol === "file:";
  const loading = new Map();
  const open = []; // the outermost first: { link, box }
  let wanted = null, tapped = null, dismissed = null, isPointed = false, timer, count = 0;

  const keyOf = link => link.dataset.popover
    ?? (link.href.startsWith(root) ? link.href.slice(root.length).replace(/[#&](e=[^&]*&)?s=.*/, "").replace(/index\.html(?=#|$)/, "") : "");

  const fileOf = key => {
    let sum = 0;
    for (let i = 0; i < key.length; i++) sum = (Math.imul(sum, 31) + key.charCodeAt(i)) >>> 0;
    return sum % FILES;
  };

  const textOf = async key => {
    const file = fileOf(key);
    if (!loading.has(file))
      loading.set(file, new Promise((done, failed) => {
        const script = document.createElement("script");
        Object.assign(script, { src: `${root}popovers/${file}.js`, onload: done, onerror: failed });
        document.head.append(script);
      }));
    await loading.get(file);
    return globalThis.standoffPopovers[file][key];
  };

  // A folder on a disk has no page of its own.
  const lead = link => {
    const target = new URL(link.getAttribute("href"), root).href;
    link.href = isOnDisk && target.startsWith(root) ? target.replace(/\/(?=#|$)/, "/index.html") : target;
  };

  const askingAt = target => target.closest?.(ASKING);

  const closeBeyond = box => {
    const kept = open.findIndex(shown => shown.box === box);
    for (const shown of open.slice(kept + 1).reverse()) shown.box.hidePopover();
  };

  const forget = shown => {
    if (shown.box.contains(document.activeElement) || shown.link === document.activeElement) dismissed = shown.link;
    open.splice(open.indexOf(shown), 1);
    shown.link.removeAttribute("aria-details");
    setTimeout(() => shown.box.remove());
  };

  // Below the line of the link that was pointed at, or above it where there is more room; what is too tall for
  // both is as tall as the room and scrolls.
  const place = (box, link, y) => {
    if (NARROW.matches) return;
    const lines = [...link.getClientRects()];
    const line = lines.find(at => y >= at.top && y <= at.bottom) ?? lines[0];
    const { width, height } = box.getBoundingClientRect();
    const [above, below] = [line.top - GAP, innerHeight - line.bottom - GAP];
    const isAbove = height > below && (height <= above || above > below), room = isAbove ? above : below;
    if (height > room) box.style.maxHeight = `${room}px`;
    const left = Math.max(EDGE, Math.min(line.left, document.documentElement.clientWidth - width - EDGE));
    box.style.left = `${left + scrollX}px`;
    box.style.top = `${(isAbove ? above - Math.min(height, room) : line.bottom + GAP) + scrollY}px`;
  };

  const show = async (link, y) => {
    wanted = link;
    if (open.some(shown => shown.link === link)) return true;
    const [text] = await Promise.all([textOf(keyOf(link)).catch(() => undefined), standoffOpened()]);
    if (!text || wanted !== link || !link.isConnected) return false;
    const outer = link.closest(".popover");
    closeBeyond(outer);
    const box = document.createElement("div");
    Object.assign(box, { className: "popover", id: `popover-${++count}`, popover: "auto", tabIndex: -1, innerHTML: text, role: "group", ariaLabel: link.textContent });
    box.querySelectorAll("a[href]").forEach(lead);
    (outer ?? document.querySelector("main")).append(box);
    const shown = { link, box };
    box.addEventListener("beforetoggle", e => { if (e.newState === "closed" && open.includes(shown)) forget(shown); });
    box.showPopover({ source: link });
    open.push(shown);
    link.setAttribute("aria-details", box.id);
    place(box, link, y);
    return true;
  };

  const later = (wait, run) => {
    clearTimeout(timer);
    timer = setTimeout(run, wait);
  };

  document.addEventListener("pointerover", e => {
    if (e.pointerType !== "mouse") return;
    const link = askingAt(e.target), box = e.target.closest?.(".popover");
    if (link) isPointed = true;
    if (link) return later(OPEN_AFTER, () => show(link, e.clientY));
    // What keys have asked for stays, since a page that scrolls to the focus moves under a mouse that rests.
    if (!isPointed) return;
    wanted = null;
    if (open.length && open.at(-1).box !== box) later(CLOSE_AFTER, () => closeBeyond(box));
    else clearTimeout(timer);
  });

  document.addEventListener("focusin", e => {
    const link = askingAt(e.target);
    if (!link) closeBeyond(e.target.closest?.(".popover"));
    else if (link.matches(":focus-visible") && link !== dismissed) {
      isPointed = false;
      later(OPEN_AFTER, () => show(link));
    }
  });
  document.addEventListener("focusout", e => { if (e.target === dismissed) dismissed = null; });

  document.addEventListener("pointerdown", e => {
    const link = askingAt(e.target);
    tapped = link && e.pointerType !== "mouse" && !open.some(shown => shown.link === link) ? link : null;
  }, true);

  document.addEventListener("click", async e => {
    const link = askingAt(e.target);
    if (!link || link !== tapped || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
    tapped = null;
    e.preventDefault();
    if (await show(link, e.clientY)) open.at(-1).box.focus({ preventScroll: true });
    else location.assign(link.href);
  });
})();
