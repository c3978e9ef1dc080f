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

  globalThis.standoffPlaces = { along, placeMarks, placeCurves, courseOf };
})();
