// Saves a drawing with a reader's case on it as a file that stands alone. A page asks for this when somebody does.
(() => {
  if (typeof document === "undefined") return;
  const STYLES = ["fill", "fill-rule", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "paint-order", "font-family", "font-size", "font-weight", "text-anchor", "opacity"];
  const SVG = "http://www.w3.org/2000/svg";

  const draw = (name, attributes, ...children) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

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
    const paper = style.backgroundColor;
    return draw("svg", { xmlns: SVG, viewBox: `-16 -8 ${width + 32} ${y + 8}`, width: width + 32, height: y + 8, "color-scheme": style.colorScheme },
      draw("rect", { x: -16, y: -8, width: width + 32, height: y + 8, fill: paper }), ...above, body, ...below);
  };

  const save = (svg, words, name) => {
    const text = new XMLSerializer().serializeToString(alone(svg, words));
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(new Blob([text], { type: "image/svg+xml" })), download: `${name}-your-case.svg` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };

  globalThis.standoffSaving = { save };
})();
