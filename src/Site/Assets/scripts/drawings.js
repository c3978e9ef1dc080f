// Draws a reader's case on the figures of a page, says it in words below; saving.js saves a drawing with both.
(() => {
  if (typeof document === "undefined") return;
  const { placeMarks, placeCurves, placeShapes, courseOf, swingOf } = globalThis.standoffPlaces;
  const SIZES = ["wide", "narrow"], SHOWN = 3, RADIUS = 7;
  const SVG = "http://www.w3.org/2000/svg";
  let number = 0;

  const draw = (name, attributes, ...children) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const round = pixels => Math.round(pixels * 100) / 100;

  const fill = (group, id, [marks, curves, shapes], { area: [left, top, right, bottom] }) => {
    group.replaceChildren(draw("clipPath", { id }, draw("rect", { x: left, y: top, width: right - left, height: bottom - top })));
    for (const [x, y, width, height] of shapes.flatMap(s => s.boxes)) group.append(draw("rect", { class: "your-box", "clip-path": `url(#${id})`, x: round(x), y: round(y), width: round(width), height: round(height) }));
    const uprights = [...curves.filter(c => c.isAt).map(c => c.x), ...shapes.map(s => s.at ?? null)].filter(x => x !== null);
    for (const x of new Set(uprights.map(round))) group.append(draw("path", { class: "your-line", d: `M${x} ${top}V${bottom}` }));
    for (const { path } of curves.filter(c => c.path?.length)) group.append(draw("path", { class: "your-curve", "clip-path": `url(#${id})`, d: `M${path.map(p => p.map(round).join(" ")).join("L")}` }));
    for (const { x, y } of [...curves, ...marks]) if (x !== null && y !== null) group.append(draw("circle", { class: "your-dot", cx: round(x), cy: round(y), r: RADIUS }));
  };

  // ---- Words below a drawing ----

  // Where the case stands on both drawings of a figure, and what is said of it; null where another case
  // has come meanwhile.
  const lay = async (element, figure, { model, set, current, published, say, write, rest }) => {
    const courses = [];
    for (const curve of figure.curves) {
      courses.push(courseOf(curve, figure.wide.x, model, set));
      if (!await rest()) return null;
    }
    const swings = [];
    for (const shape of figure.shapes ?? []) {
      const isMoved = shape[0] === "swing" && current.isMoved(shape[3]);
      swings.push(isMoved ? { yours: swingOf(shape, model, set), ours: swingOf(shape, model, new Map()) } : null);
      if (isMoved && !await rest()) return null;
    }
    const places = SIZES.map(size => [
      placeMarks(figure, figure[size], current, published), placeCurves(figure, figure[size], courses, current, published),
      placeShapes(figure, figure[size], { current, published }, swings),
    ]);
    const [marks, curves, shapes] = places[0];
    const span = ({ result }, ends) => ends.map(value => write(value, result)).join(" to ");
    const tellShape = shape => [shape.label, ...shape.ids.map(say), ...shape.swing ? [`${span(shape, shape.swing.yours)} (published ${span(shape, shape.swing.ours)})`] : []].join(" ") + (shape.isOff ? ", beyond the drawing" : "");
    const isOff = ({ x, y, path }) => !path && (x === null || (y === null && x === null));
    const toldShapes = shapes.filter(s => s.ids.length || s.swing).map(tellShape);
    return { places, told: [...new Set([...curves, ...marks].map(mark => `${mark.label ? `${mark.label} ` : ""}${mark.ids.map(say).join(", ")}${isOff(mark) ? ", beyond the drawing" : ""}`).concat(toldShapes))] };
  };

  // Its drawings get a layer, a line in words stands below. Gives what takes both away, and what shows another
  // case in them: a button that has the focus keeps it.
  const show = (element, figure, first, { make, hidden, stamp, save }) => {
    let { told } = first;
    const drawings = SIZES.map(size => element.querySelector(`svg.${size}`));
    const layers = drawings.map(svg => {
      const group = draw("g", { class: "your-marks", "aria-hidden": "true" });
      // Below the texts, which keep a rim of paper.
      svg.insertBefore(group, [...svg.children].find(child => child.matches("text") || child.querySelector("text")) ?? null);
      return { group, id: `yours-${++number}` };
    });
    const button = make("button", { type: "button" }, "Save this drawing"), words = make("span", {});
    const title = element.querySelector(".title") ?? document.querySelector("h1"), subtitle = element.querySelector(".subtitle") ?? document.querySelector(".standfirst");
    // As print has it: without what is for the ear, for a click or of this case.
    const plain = node => {
      const copy = node.cloneNode(true);
      for (const other of copy.querySelectorAll(".hidden, .permalink, .yours, button")) other.remove();
      return copy.textContent.replace(/\s+/g, " ").trim();
    };
    button.addEventListener("click", () => save(
      drawings.find(svg => svg.getBoundingClientRect().width > 0) ?? drawings[0],
      { title: plain(title), subtitle: plain(subtitle), stamp: [
        ...title.querySelector(".fallen-words") ? ["In this case the title does not hold."] : [],
        `Rings and dashes are this case: ${told.join("; ")}`, ...stamp(),
      ] }, element.id));
    const note = make("p", { className: "your-drawing" }, make("b", {}, "In your case: "), words, ". ", button);
    const change = shown => {
      ({ told } = shown);
      layers.forEach(({ group, id }, i) => fill(group, id, shown.places[i], figure[SIZES[i]]));
      const rest = told.slice(SHOWN);
      words.replaceChildren(told.slice(0, SHOWN).join("; "), ...rest.length ? [hidden(`; ${rest.join("; ")}`), make("span", { ariaHidden: "true" }, `; and ${rest.length} more`)] : []);
    };
    change(first);
    drawings.at(-1).after(note);
    return { away: () => [...layers.map(l => l.group), note].forEach(added => added.remove()), change: text => change(JSON.parse(text)) };
  };

  globalThis.standoffDrawings = { lay, show };
})();
