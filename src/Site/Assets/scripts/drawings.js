// Draws a reader's case on the figures of a page, says it in words below, and saves a drawing with both.
(() => {
  if (typeof document === "undefined") return;
  const { placeMarks, placeCurves, courseOf } = globalThis.standoffPlaces;
  const SIZES = ["wide", "narrow"], SHOWN = 3, RADIUS = 7, STYLES = ["fill", "fill-rule", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "paint-order", "font-family", "font-size", "font-weight", "text-anchor", "opacity"];
  const SVG = "http://www.w3.org/2000/svg";
  let number = 0;

  const draw = (name, attributes, ...children) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const round = pixels => Math.round(pixels * 100) / 100;

  const layer = (marks, curves, { area: [left, top, right, bottom] }) => {
    const id = `yours-${++number}`;
    const group = draw("g", { class: "your-marks", "aria-hidden": "true" },
      draw("clipPath", { id }, draw("rect", { x: left, y: top, width: right - left, height: bottom - top })));
    for (const x of new Set(curves.filter(c => c.isAt && c.x !== null).map(c => round(c.x)))) group.append(draw("path", { class: "your-line", d: `M${x} ${top}V${bottom}` }));
    for (const { path } of curves.filter(c => c.path?.length)) group.append(draw("path", { class: "your-curve", "clip-path": `url(#${id})`, d: `M${path.map(p => p.map(round).join(" ")).join("L")}` }));
    for (const { x, y } of [...curves, ...marks]) if (x !== null && y !== null) group.append(draw("circle", { class: "your-dot", cx: round(x), cy: round(y), r: RADIUS }));
    return group;
  };

  // ---- A drawing that stands alone ----

  const alone = (svg, { title, subtitle, stamp }) => {
    const copy = svg.cloneNode(true), originals = [svg, ...svg.querySelectorAll("*")];
    [copy, ...copy.querySelectorAll("*")].forEach((element, i) => {
      const style = getComputedStyle(originals[i]);
      if (/^(path|rect|circle|text|tspan)$/.test(element.localName)) for (const name of STYLES) element.setAttribute(name, style.getPropertyValue(name));
      element.removeAttribute("class");
    });
    const { width, height } = svg.viewBox.baseVal, style = getComputedStyle(document.documentElement), page = getComputedStyle(svg.closest("figure"));
    const lines = (text, size, y, weight) => {
      const most = Math.floor(width / (size * 0.5)), rows = [""];
      for (const word of text.split(" ")) {
        if (rows.at(-1).length + word.length > most) rows.push("");
        rows[rows.length - 1] += `${rows.at(-1) && " "}${word}`;
      }
      return rows.map((row, i) => draw("text", { x: 0, y: y + i * size * 1.3, "font-size": size, "font-weight": weight, fill: page.color, "font-family": page.fontFamily }, row));
    };
    const above = [...lines(title, 22, 24, 600), ...lines(subtitle, 15, 0, 400)];
    let y = 24;
    for (const text of above) { text.setAttribute("y", y); y += Number(text.getAttribute("font-size")) * 1.35; }
    const head = y, body = draw("g", { transform: `translate(0 ${head})` }, ...copy.childNodes);
    const below = stamp.flatMap(text => lines(text, 13, 0, 400));
    y = head + height + 18;
    for (const text of below) { text.setAttribute("y", y); y += 17; }
    const paper = getComputedStyle(document.body).backgroundColor;
    return draw("svg", { xmlns: SVG, viewBox: `-16 -8 ${width + 32} ${y + 8}`, width: width + 32, height: y + 8, "color-scheme": style.colorScheme },
      draw("rect", { x: -16, y: -8, width: width + 32, height: y + 8, fill: paper }), ...above, body, ...below);
  };

  const save = (svg, words, name) => {
    const text = new XMLSerializer().serializeToString(alone(svg, words));
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(new Blob([text], { type: "image/svg+xml" })), download: `${name}-your-case.svg` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };

  // ---- Words below a drawing ----

  // Where the case stands on both drawings of a figure, and what is said of it; null where another case
  // has come meanwhile.
  const lay = async (element, figure, { model, set, current, published, say, rest }) => {
    const courses = [];
    for (const curve of figure.curves) {
      courses.push(courseOf(curve, figure.wide.x, model, set));
      if (!await rest()) return null;
    }
    const places = SIZES.map(size => [placeMarks(figure, figure[size], current, published), placeCurves(figure, figure[size], courses, current, published)]);
    const [marks, curves] = places[0];
    const isOff = ({ x, y, path }) => !path && (x === null || (y === null && x === null));
    return { places, told: [...curves, ...marks].map(mark => `${mark.label ? `${mark.label} ` : ""}${mark.ids.map(say).join(", ")}${isOff(mark) ? ", beyond the drawing" : ""}`) };
  };

  // Its drawings get a layer, a line in words stands below; gives what takes both away.
  const show = (element, figure, { places, told }, { make, hidden, stamp }) => {
    const drawings = SIZES.map(size => element.querySelector(`svg.${size}`));
    const layers = drawings.map((svg, i) => {
      const group = layer(...places[i], figure[SIZES[i]]);
      // Below the texts, which keep a rim of paper.
      svg.insertBefore(group, [...svg.children].find(child => child.matches("text") || child.querySelector("text")) ?? null);
      return group;
    });
    const button = make("button", { type: "button" }, "Save this drawing");
    const title = element.querySelector(".title") ?? document.querySelector("h1"), subtitle = element.querySelector(".subtitle") ?? document.querySelector(".standfirst");
    const plain = node => [...node.childNodes].filter(n => n.nodeType === Node.TEXT_NODE || n.localName === "s").map(n => n.textContent).join("").trim();
    button.addEventListener("click", () => save(
      drawings.find(svg => svg.getBoundingClientRect().width > 0) ?? drawings[0],
      { title: plain(title), subtitle: plain(subtitle), stamp: [`In this case: ${told.join("; ")}`, ...stamp()] }, element.id));
    const rest = told.slice(SHOWN);
    const note = make("p", { className: "your-drawing" }, make("b", {}, "In your case: "), told.slice(0, SHOWN).join("; "),
      ...rest.length ? [hidden(`; ${rest.join("; ")}`), make("span", { ariaHidden: "true" }, `; and ${rest.length} more`)] : [], ". ", button);
    drawings.at(-1).after(note);
    return () => [...layers, note].forEach(added => added.remove());
  };

  globalThis.standoffDrawings = { lay, show };
})();
