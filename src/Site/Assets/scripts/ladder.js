// Where one input turns a conclusion while other inputs of a case stand elsewhere: tried along the axis of
// its ladder, then halved. It goes by base values, as flip points do.
(() => {
  const SAMPLES = 48, HALVINGS = 24;

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

  globalThis.standoffLadder = { findTurns };
})();
