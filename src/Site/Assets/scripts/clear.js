// A box that stays at the top of the window hides nothing that gets the focus or that an address leads to.
(() => {
  if (typeof document === "undefined") return;
  const GAP = 24;

  // Boxes one below the other, the first of which stays; more can be added. Gives what ends it.
  const keepClear = box => {
    const boxes = [box], { style } = document.documentElement;
    const measure = () => {
      const stays = box.isConnected && getComputedStyle(box).position === "sticky";
      const room = stays ? `${boxes.reduce((sum, { offsetHeight }) => sum + offsetHeight, GAP)}px` : "";
      if (style.scrollPaddingTop !== room) style.scrollPaddingTop = room;
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(box);
    addEventListener("resize", measure);
    return {
      add: other => { boxes.push(other); sizes.observe(other); },
      end: () => { sizes.disconnect(); removeEventListener("resize", measure); measure(); },
    };
  };

  globalThis.standoffClear = { keepClear };
})();
