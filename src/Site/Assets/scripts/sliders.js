// Sliders in the bar of a case: the few assumptions that matter most for what is in view. They lie over the
// page, so that nothing on it moves when they come. A page asks for them, and for their lines, when they are
// opened.
(() => {
  if (typeof document === "undefined") return;
  const { STEPS, lay, valueOf } = globalThis.standoffTrack;
  const SHOWN = 5, SVG = "http://www.w3.org/2000/svg", PRECEDING = 2, FOLLOWING = 4;

  const share = place => `${Math.round(place / STEPS * 1e4) / 100}%`;
  const draw = (name, attributes) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };

  // The part of a chapter that is being read: its heading and the next, none at the ends.
  const partInView = main => {
    const headings = [...main.querySelectorAll("h2[id]")].filter(heading => !heading.closest("section"));
    const at = headings.findLastIndex(heading => heading.getBoundingClientRect().top < innerHeight / 2);
    return { start: headings[at], end: headings[at + 1] };
  };
  const isIn = ({ start, end }, element) =>
    (!start || start.compareDocumentPosition(element) & FOLLOWING) && (!end || end.compareDocumentPosition(element) & PRECEDING);

  // The track with the published value, the range and where the input alone turns something.
  const scale = (track, { value, low, high }, flips) => {
    const svg = draw("svg", { class: "scale", width: "100%", height: 12, "aria-hidden": "true" });
    svg.append(
      draw("line", { class: "track", x1: 0, x2: "100%", y1: 6, y2: 6 }),
      draw("rect", { class: "band", x: share(track.place(low)), width: share(track.place(high) - track.place(low)), y: 3, height: 6 }),
      ...flips.map(flip => draw("circle", { class: "turn", cx: share(track.place(flip)), cy: 6, r: 3 })),
      draw("line", { class: "base", x1: share(track.place(value)), x2: share(track.place(value)), y1: 0, y2: 12 }));
    return svg;
  };

  // "behind" gives the inputs behind the conclusions and the numbers of some elements of the page.
  const create = ({ model, tracks, fold, main, make, hidden, nameOf, say, sayValue, behind, move, settle }) => {
    const list = make("ul", {}), about = make("p", {});
    fold.append(make("div", { className: "panel" }, about, list));
    let shown = [], current = new Map();

    const choose = all => {
      const part = partInView(main), { conclusions, numbers } = behind(element => isIn(part, element)), whole = behind(() => true);
      const groups = [conclusions, numbers, whole.conclusions, whole.numbers];
      const chosen = new Set(groups.flatMap(group => all.filter(({ of }) => group.has(of))));
      const heading = part.start && [...part.start.childNodes].find(node => node.nodeType === Node.TEXT_NODE)?.data.trim();
      about.textContent = heading ? `What moves most of “${heading}”` : "What moves most of this page";
      return [...chosen].slice(0, SHOWN);
    };

    const put = ({ of, input, slider, output, item, track }) => {
      const value = current.get(of) ?? input.value, text = sayValue(of, value);
      item.classList.toggle("moved", current.has(of));
      output.textContent = text;
      slider.setAttribute("aria-valuetext", text);
      if (document.activeElement !== slider || Math.abs(slider.value - track.place(value)) > 1) slider.value = track.place(value);
    };

    const build = ({ of, from, to, isLog, flips }) => {
      const input = model.inputs[of], track = lay(from, to, isLog), id = `slide-${of}`;
      const slider = make("input", { type: "range", id, min: 0, max: STEPS, step: 1 }), output = make("output", {});
      const nearest = [flips.findLast(flip => flip < input.value), flips.find(flip => flip > input.value)].filter(flip => flip !== undefined);
      const told = hidden(`We take ${say(of, input.value)}, range ${say(of, input.low)} to ${say(of, input.high)}${nearest.length ? `; alone it turns the first thing at ${nearest.map(flip => say(of, flip)).join(" or ")}` : ""}.`);
      told.id = `${id}-told`;
      slider.setAttribute("aria-describedby", told.id);
      const item = make("li", {}, make("label", { htmlFor: id }, nameOf(of)), output, slider, scale(track, input, flips), told);
      slider.addEventListener("input", () => move(of, valueOf(track, input, Number(slider.value), current.get(of) ?? input.value)));
      slider.addEventListener("change", settle);
      return { of, input, slider, output, item, track };
    };

    const open = set => {
      current = set;
      shown = choose(tracks).map(build);
      list.replaceChildren(...shown.map(({ item }) => item));
      shown.forEach(put);
    };

    return { open, show: set => { current = set; if (fold.open) shown.forEach(put); } };
  };

  globalThis.standoffSliders = { create };
})();
