// A case as an address carries it, #e=EDITION&s=asic_price:41000, and what has changed since the edition
// that its link was made on.
(() => {
  const DIGITS = 6, QUOTED = 40, TOLD = 5;
  const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
  const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
  // What stands behind an address in a sentence.
  const BEHIND = /[\s.,;:!?)\]>"'”’»]+$/;
  const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

  const write = (model, edition, set) =>
    `#e=${edition}&s=${[...set].map(([of, value]) => `${model.inputs[of].id}:${value}`).sort().join(",")}`;

  const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;
  const quote = text => `“${text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text}”`;
  const find = (map, key) => (Object.hasOwn(map, key) ? map[key] : undefined);

  // What an input may be, in words.
  const tellLimits = ({ min, max }, say) => {
    if (max === Infinity) return min === -Infinity ? "any number" : `${say(min)} or more`;
    return min === -Infinity ? `${say(max)} or less` : `${say(min)} to ${say(max)}`;
  };

  const capitalize = text => text.charAt(0).toUpperCase() + text.slice(1);

  // All of them, or as many as somebody reads.
  const tellTroubles = troubles => capitalize(
    `${troubles.slice(0, TOLD).join("; ")}${troubles.length > TOLD ? `; and ${troubles.length - TOLD} more` : ""}.`);

  // A sign of per cent that stands for itself is left as it is.
  const decode = text => text.replace(/(%[0-9a-f]{2})+/gi, run => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });

  // What a case sets, what of it this edition does not understand, and ids that have others by now. Of two
  // values of one input the last counts, which is said.
  const readSet = (model, text, moved = {}, words = undefined) => {
    const { nameOf, say } = words ?? { nameOf: of => model.inputs[of].id, say: (_, value) => String(value) };
    const set = new Map(), named = new Set(), troubles = [];
    for (const entry of text.split(",").filter(Boolean)) {
      const [, written, said] = /^([^:]*):?(.*)$/s.exec(entry).map(part => part.trim());
      const id = find(moved, written) ?? written, of = model.numberOf.get(id), input = model.inputs[of], value = Number(said);
      if (!input?.shape) {
        troubles.push(`${quote(written)} is no assumption of this edition`);
        continue;
      }
      if (id !== written) troubles.push(`${quote(written)} is called ${quote(id)} by now`);
      if (!said) troubles.push(`${nameOf(of)} is given no value`);
      else if (!NUMBER.test(said)) troubles.push(`${quote(said)}, for ${nameOf(of)}, is no number`);
      else if (!(value >= input.min && value <= input.max)) troubles.push(`${nameOf(of)} takes ${tellLimits(input, limit => say(of, limit))}, not ${quote(said)}`);
      else {
        if (named.has(of) && value !== (set.get(of) ?? input.value)) troubles.push(`${nameOf(of)} is set more than once; the last counts`);
        named.add(of);
        if (value === input.value) set.delete(of);
        else set.set(of, value);
      }
    }
    return { set, troubles, named: [...named] };
  };

  // Other parts of an address say nothing here, wherever they stand.
  const read = (model, hash, { edition, moved }, words) => {
    const parts = hash.slice(1).split("&"), part = key => decode(parts.findLast(p => p.startsWith(key))?.slice(key.length) ?? "");
    const found = readSet(model, part("s=").replace(BEHIND, ""), moved, words), made = part("e=").replace(BEHIND, "");
    return { ...found, made: made && made !== edition && found.named.length ? made : null };
  };

  const dateOf = made => made.slice(0, 10);
  const dayOf = date => {
    const [year, month, day] = date.split("-").map(Number);
    return `${day} ${MONTHS[month - 1]} ${year}`;
  };

  const tellMade = (made, edition) => {
    const date = dateOf(made);
    if (!DAY.test(date)) return `The link names ${quote(made)} as its edition, which is none`;
    return date === dateOf(edition) ? "The link was made on another state of this edition" : `The link was made on the edition of ${dayOf(date)}`;
  };

  // In words; "then" is what that edition took, id and value a line, where it is known.
  const tellSince = (model, { named, made }, { edition, day }, then, nameOf, say) => {
    const start = tellMade(made, edition), end = `what it does not set has the values of this one, of ${day}`;
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

  // Null for an edition that nobody kept. Of a day's states one is kept, and nothing says whether a link of
  // the same day was made on that.
  const loadThen = async (root, made, { edition, then }) => {
    const date = dateOf(made), script = find(then, date);
    if (!script || date === dateOf(edition)) return null;
    await loadScript(root + script);
    return globalThis.standoffThen?.[date] ?? null;
  };

  globalThis.standoffLink = { write, read, readSet, capitalize, quote, tellLimits, tellTroubles, tellSince, loadThen, loadScript };
})();
