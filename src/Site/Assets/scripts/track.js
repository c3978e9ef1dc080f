// The line that an assumption moves on, from one end to the other by steps or by factors.
(() => {
  const STEPS = 1000;

  // Places run from 0 to STEPS; values have so many digits as the text of a slider tells apart.
  const lay = (from, to, isLog, digits = 3) => ({
    place: value => STEPS * (isLog ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from)),
    valueAt: place => {
      const share = place / STEPS;
      return Number((isLog ? from * (to / from) ** share : from + share * (to - from)).toPrecision(digits));
    },
  });

  // What a slider says: the published value where it stands within a step of it, else what its place
  // says, within the limits of the input. A step that the digits do not tell from the value before goes on
  // to the next that they do.
  const valueOf = ({ place, valueAt }, { value, min, max }, at, before) => {
    const sayAt = one => (Math.abs(one - place(value)) <= 1 ? value : Math.min(Math.max(valueAt(one), min), max));
    const step = Math.sign(at - place(before));
    let said = sayAt(at);
    for (let next = at + step; step && said === before && next >= 0 && next <= STEPS; next += step) said = sayAt(next);
    return said;
  };

  globalThis.standoffTrack = { STEPS, lay, valueOf };
})();
