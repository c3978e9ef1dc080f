// A case as an address carries it, #e=EDITION&s=asic_price:41000, and what has changed since the edition
// that its link was made on.
(() => {
  const DIGITS = 6;
  const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

  const write = (model, edition, set) =>
    `#e=${edition}&s=${[...set].map(([of, value]) => `${model.inputs[of].id}:${value}`).sort().join(",")}`;

  // What a case sets, what of it this edition does not understand, and ids that have others by now.
  const readSet = (model, text, moved = {}) => {
    const [set, troubles, named] = [new Map(), [], []];
    for (const entry of text.split(",").filter(Boolean)) {
      const [written, said] = entry.split(":"), id = moved[written] ?? written;
      const of = model.numberOf.get(id), value = Number(said), input = model.inputs[of];
      if (!input?.shape) {
        troubles.push(`“${written}” is no assumption of this edition`);
        continue;
      }
      if (id !== written) troubles.push(`“${written}” is called “${id}” by now`);
      if (!said || !(value >= input.min && value <= input.max)) troubles.push(`“${said}” lies outside what ${id} may be`);
      else {
        named.push(of);
        if (value !== input.value) set.set(of, value);
      }
    }
    return { set, troubles, named };
  };

  const read = (model, hash, { edition, moved }) => {
    const parts = new Map(hash.slice(1).split("&").map(part => part.split("=")));
    const found = readSet(model, decodeURIComponent(parts.get("s") ?? ""), moved), made = parts.get("e");
    return { ...found, made: made && made !== edition && found.named.length ? made : null };
  };

  const dayOf = date => {
    const [year, month, day] = date.split("-").map(Number);
    return `${day} ${MONTHS[month - 1]} ${year}`;
  };

  const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;

  // In words; "then" is what that edition took, id and value a line, where it is known.
  const tellSince = (model, { named, made }, { edition, day }, then, nameOf, say) => {
    const date = made.slice(0, 10), isSame = date === edition.slice(0, 10);
    const from = /^\d{4}-\d\d-\d\d$/.test(date) ? dayOf(date) : date;
    const start = isSame ? "The link was made on an earlier state of this edition" : `The link was made on the edition of ${from}`;
    const end = `what it does not set has the values of this one, of ${day}`;
    if (!then) return `${start}; ${end}.`;
    const taken = new Map(then.split("\n").map(row => row.split(" ")).map(([id, value]) => [id, Number(value)]));
    const changed = model.inputs.flatMap(({ id, shape, value }, of) =>
      (shape && taken.has(id) && taken.get(id) !== Number(value.toPrecision(DIGITS)) ? [of] : []));
    const own = named.filter(of => changed.includes(of)), others = changed.length - own.length;
    const told = own.map(of => `${nameOf(of)} was ${say(of, taken.get(model.inputs[of].id))} with us, and is ${say(of, model.inputs[of].value)} now`);
    if (others) told.push(`${count(others, "assumption", "assumptions")} that it does not set ${others === 1 ? "has" : "have"} moved`);
    return `${start}. ${told.length ? `Since then: ${told.join("; ")}` : "Since then none of our assumptions has moved"}; ${end}.`;
  };

  // A script, since a page from a disk may load nothing else.
  const loadScript = src => new Promise(done => {
    document.head.append(Object.assign(document.createElement("script"), { src, onload: done, onerror: done }));
  });

  // Null for an edition that nobody kept.
  const loadThen = async (root, made, { then }) => {
    const date = made.slice(0, 10);
    if (!then[date]) return null;
    await loadScript(root + then[date]);
    return globalThis.standoffThen?.[date] ?? null;
  };

  globalThis.standoffLink = { write, read, readSet, tellSince, loadThen, loadScript };
})();
