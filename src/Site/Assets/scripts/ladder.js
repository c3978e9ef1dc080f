// Where one input turns a conclusion while other inputs of a case stand elsewhere: tried along the axis of
// its ladder, then halved. It goes by base values, as flip points do.
(() => {
  const SAMPLES = 48, HALVINGS = 24, FARTHEST = 8;

  // The turns next to the input's value, one on either side, as steps: each gives the turns once it is done.
  function* findTurns(model, set, index, of, { from, to, isLog }) {
    const share = value => (isLog ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from));
    const valueAt = x => (isLog ? from * (to / from) ** x : from + x * (to - from));
    const holds = x => model.tryCase(new Map([...set, [of, valueAt(x)]])).holds(index);
    const own = share(set.get(of) ?? model.inputs[of].value), here = holds(own), turns = [];
    for (const end of [0, 1]) {
      let [near, far] = [own, null];
      for (let i = 1; i <= SAMPLES && far === null; i++) {
        const x = own + (end - own) * i / SAMPLES;
        if (holds(x) === here) near = x;
        else far = x;
        yield null;
      }
      for (let i = 0; i < HALVINGS && far !== null; i++) {
        const middle = (near + far) / 2;
        if (holds(middle) === here) near = middle;
        else far = middle;
        yield null;
      }
      turns.push(far === null ? null : valueAt(far));
    }
    yield turns;
  }

  // Far enough for what turns beyond an input's range.
  const axisOf = ({ value, min, max }) => {
    const span = FARTHEST * Math.abs(value);
    return value > 0
      ? { from: Math.max(min, value / FARTHEST), to: Math.min(max, span), isLog: true }
      : { from: Math.max(min, value - span - 1), to: Math.min(max, value + span + 1), isLog: false };
  };

  // Where a conclusion turns on one side of an input's published value, with us and where a case moves
  // other inputs; null of what turns nowhere, as a last step where it turns with us.
  const kept = new Map();
  function* findMoved(model, set, index, of, isOver) {
    const axis = axisOf(model.inputs[of]), others = new Map([...set].filter(([input]) => input !== of)), key = `${index} ${of}`;
    let ours = kept.get(key), yours;
    if (!ours) for (ours of findTurns(model, new Map(), index, of, axis)) yield null;
    kept.set(key, ours);
    for (yours of findTurns(model, others, index, of, axis)) yield null;
    // What has turned where the input stands turns back on the other side.
    const isAsBefore = model.tryCase(others).holds(index) === model.tryCase(new Map()).holds(index);
    if (ours[Number(isOver)] !== null) yield { ours: ours[Number(isOver)], yours: yours[Number(isOver === isAsBefore)] };
  }

  globalThis.standoffLadder = { findTurns, findMoved };
})();
