// Lays a reader's case out on the published drawings: other values on their axes, results along an
// input anew. What it gives are places in px of a drawing; case.js draws them.
(() => {
  const SAMPLES = 60;

  const along = ([min, max, from, to, isLog], value) => {
    const position = isLog ? Math.log10 : x => x;
    return from + (position(value) - position(min)) / (position(max) - position(min)) * (to - from);
  };
  const isOn = ([min, max], value) => min <= value && value <= max;
  const valueAt = ([min, max,,, isLog], share) => (isLog ? min * (max / min) ** share : min + share * (max - min));

  // Each value that moves, with both values and where the reader's stands; no place beyond an axis.
  const placeMarks = ({ marks }, drawing, current, published) => marks.flatMap(([label, x, y], i) => {
    const ids = [x, y].filter(of => of !== null);
    if (ids.every(of => current.base(of) === published.base(of))) return [];
    const place = (of, axis, fixed) => {
      if (of === null) return fixed;
      const value = current.base(of);
      return isOn(axis, value) ? along(axis, value) : null;
    };
    return [{ label, ids, x: place(x, drawing.x, drawing.at[i][0]), y: place(y, drawing.y, drawing.at[i][1]) }];
  });

  // What other inputs of a case than its own make of a curve: values of the input and of the result;
  // null where they leave it as it is.
  const courseOf = ([, input, result], axis, model, set) => {
    const others = [...set].filter(([of]) => of !== input);
    if (result === null || !others.some(([of]) => model.restsOn(result).has(of))) return null;
    return Array.from({ length: SAMPLES + 1 }, (_, i) => {
      const value = valueAt(axis, i / SAMPLES);
      return [value, model.tryCase(new Map([...others, [input, value]])).base(result)];
    });
  };

  // Each curve that the case moves or on which it stands elsewhere: where the input's value and the
  // point on the curve are, and the new course.
  const placeCurves = ({ curves }, drawing, courses, current, published) => curves.flatMap(([label, input, result], i) => {
    const isAt = current.base(input) !== published.base(input), course = courses[i];
    if (!isAt && !course) return [];
    const value = current.base(input), at = result === null ? NaN : current.base(result);
    const x = isOn(drawing.x, value) ? along(drawing.x, value) : null;
    return [{
      label, ids: result === null ? [input] : [result], isAt, x,
      y: x !== null && result !== null && isOn(drawing.y, at) ? along(drawing.y, at) : null,
      path: course && course.map(([v, w]) => [along(drawing.x, v), along(drawing.y, w)]).filter(([, y]) => Number.isFinite(y)),
    }];
  });

  // What a result is with an input at either end of its range while others stand as a case has them.
  const swingOf = ([, , input, result], model, set) => [model.inputs[input].low, model.inputs[input].high]
    .map(end => model.tryCase(new Map([...set, [input, end]])).base(result));

  const FAR = 1e4;
  const within = pixels => Math.min(Math.max(pixels, -FAR), FAR);
  // From one value to another along x, between two heights.
  const band = (axis, from, to, [top, bottom]) => {
    const [left, right] = [from, to].map(value => within(along(axis, value))).sort((a, b) => a - b);
    return [left, top, right - left, bottom - top];
  };

  // By sort: what each shape that the case moves becomes, as boxes (left, top, width, height) or a line at x,
  // and whose values tell it.
  const shapes = {
    level: ([, label, of], _, { x }, { current, published }) => {
      const value = current.base(of);
      return value === published.base(of) ? [] : [{ label, ids: [of], at: isOn(x, value) ? along(x, value) : null, boxes: [], isOff: !isOn(x, value) }];
    },
    stack: ([, label, total, ...parts], place, { x }, { current, published }) => {
      const isMoved = of => current.base(of) !== published.base(of), placed = [];
      if (!parts.some(([, of]) => isMoved(of))) return placed;
      let from = 0;
      for (const [part, of] of parts) {
        const to = from + current.base(of);
        placed.push({ label: `${label}, ${part}`, ids: isMoved(of) ? [of] : [], boxes: [band(x, from, to, place)], isOff: !isOn(x, to) });
        from = to;
      }
      return [{ label: `${label}, in all`, ids: isMoved(total) ? [total] : [], boxes: [], isOff: !isOn(x, from) }, ...placed];
    },
    swing: ([, label, , result], place, { x }, _, swing) => {
      if (!swing || swing.yours.join() === swing.ours.join()) return [];
      return [{ label, ids: [], swing, result, boxes: [band(x, ...swing.yours, place)], isOff: !swing.yours.every(value => isOn(x, value)) }];
    },
    square: ([, label, of], [x, y, across, down], _, { current, published }) => {
      const value = current.base(of), root = Math.sqrt(Math.max(value, 0));
      const [width, height] = [across, down].map(ofOne => within(ofOne * root));
      return value === published.base(of) ? [] : [{ label, ids: [of], boxes: [[Math.min(x, x + width), Math.min(y, y + height), Math.abs(width), Math.abs(height)]] }];
    },
  };
  const placeShapes = (figure, drawing, cases, swings = []) => (figure.shapes ?? [])
    .flatMap((shape, i) => shapes[shape[0]](shape, drawing.shapes[i], drawing, cases, swings[i]));

  globalThis.standoffPlaces = { placeShapes, swingOf, along, placeMarks, placeCurves, courseOf };
})();
