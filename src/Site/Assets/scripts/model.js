// The report's model in the browser: the same formulas over the same draws. A column is a number,
// or one number a draw.
(() => {
  // A column grows by blocks of so many draws, so that no step of it keeps a page waiting.
  const DRAWS = 20000, BLOCK = 1000, SLACK = 1e-9;
  const truth = value => (value ? 1 : 0);
  const same = (a, b) => a === b || Math.abs(a - b) <= SLACK * Math.max(Math.abs(a), Math.abs(b));
  // Whole powers up to four by multiplication, so that both evaluators give the same bits.
  const power = (x, n) => (n === 2 ? x * x : n === 3 ? x * x * x : n === 4 ? x * x * (x * x) : x ** n);
  // The yearly payment that repays one over some years at a rate.
  const annuity = (rate, years) => {
    if (rate === 0) return 1 / years;
    const growth = (1 + rate) ** years;
    return rate * growth / (growth - 1);
  };
  const joins = {
    "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b, "/": (a, b) => a / b, "^": power,
    "<": (a, b) => truth(a < b), "<=": (a, b) => truth(a <= b), ">": (a, b) => truth(a > b), ">=": (a, b) => truth(a >= b),
    "=": (a, b) => truth(same(a, b)), and: (a, b) => truth(a && b), or: (a, b) => truth(a || b),
    annuity, min: Math.min, max: Math.max,
  };
  const turns = { neg: a => -a, abs: Math.abs, sqrt: Math.sqrt, exp: Math.exp, ln: Math.log };

  const at = (column, i) => (typeof column === "number" ? column : column[i]);
  const cut = (column, from, to) => (typeof column === "number" ? column : column.subarray(from, to));

  // What a step leaves behind the next takes up: many short-lived columns cost a browser more to free
  // than all sums over them.
  const spare = new Map(), ours = new WeakSet();
  const take = length => {
    const left = spare.get(length)?.pop();
    if (left) return left;
    const made = new Float64Array(length);
    ours.add(made);
    return made;
  };
  const leave = column => {
    if (!ours.has(column)) return;
    if (!spare.has(column.length)) spare.set(column.length, []);
    spare.get(column.length).push(column);
  };

  const turnInto = (out, apply, a) => {
    for (let i = 0; i < out.length; i++) out[i] = apply(a[i]);
    return out;
  };
  const turn = (apply, a) => (typeof a === "number" ? apply(a) : turnInto(take(a.length), apply, a));

  // Sums and products have loops of their own, for speed.
  const join = (sign, a, b) => {
    const apply = joins[sign];
    if (typeof a === "number" && typeof b === "number") return apply(a, b);
    const out = take((typeof a === "number" ? b : a).length), n = out.length;
    if (typeof a === "number") {
      if (sign === "+") for (let i = 0; i < n; i++) out[i] = a + b[i];
      else if (sign === "-") for (let i = 0; i < n; i++) out[i] = a - b[i];
      else if (sign === "*") for (let i = 0; i < n; i++) out[i] = a * b[i];
      else if (sign === "/") for (let i = 0; i < n; i++) out[i] = a / b[i];
      else for (let i = 0; i < n; i++) out[i] = apply(a, b[i]);
    } else if (typeof b === "number") {
      if (sign === "+") for (let i = 0; i < n; i++) out[i] = a[i] + b;
      else if (sign === "-") for (let i = 0; i < n; i++) out[i] = a[i] - b;
      else if (sign === "*") for (let i = 0; i < n; i++) out[i] = a[i] * b;
      else if (sign === "/") for (let i = 0; i < n; i++) out[i] = a[i] / b;
      else for (let i = 0; i < n; i++) out[i] = apply(a[i], b);
    } else if (sign === "+") for (let i = 0; i < n; i++) out[i] = a[i] + b[i];
    else if (sign === "-") for (let i = 0; i < n; i++) out[i] = a[i] - b[i];
    else if (sign === "*") for (let i = 0; i < n; i++) out[i] = a[i] * b[i];
    else if (sign === "/") for (let i = 0; i < n; i++) out[i] = a[i] / b[i];
    else for (let i = 0; i < n; i++) out[i] = apply(a[i], b[i]);
    return out;
  };

  const choose = (test, yes, no) => {
    if (typeof test === "number") return test ? yes : no;
    const out = take(test.length);
    for (let i = 0; i < out.length; i++) out[i] = at(test[i] ? yes : no, i);
    return out;
  };

  // Polish notation into [sign, parts…], a number, or { of, statistic } for a quantity.
  const parse = code => {
    const words = code.split(" ");
    let next = 0;
    const read = () => {
      const word = words[next++];
      if (word[0] === "#") return Number(word.slice(1));
      if (word === "never") return Infinity;
      const many = /^(min|max)(\d+)$/.exec(word);
      if (many) {
        let node = read();
        for (let i = 1; i < many[2]; i++) node = [many[1], node, read()];
        return node;
      }
      if (word === "if") return ["if", read(), read(), read()];
      if (word === "odds" || turns[word]) return [word, read()];
      if (joins[word]) return [word, read(), read()];
      const [of, statistic] = word.split(".");
      return { of: Number(of), statistic };
    };
    return read();
  };

  const refer = (node, found = []) => {
    if (Array.isArray(node)) node.slice(1).forEach(part => refer(part, found));
    else if (typeof node === "object") found.push(node);
    return found;
  };

  const hasOdds = node => Array.isArray(node) && (node[0] === "odds" || node.slice(1).some(hasOdds));

  // What is no number holds nowhere.
  const holds = value => value !== 0 && !Number.isNaN(value);

  const count = column => {
    if (typeof column === "number") return column;
    let all = 0;
    for (const value of column) if (value !== 0) all++;
    return all / column.length;
  };

  const evaluate = (node, valueOf, oddsOf) => {
    if (typeof node === "number") return node;
    if (!Array.isArray(node)) return valueOf(node);
    const [sign, ...parts] = node;
    if (sign === "odds") return oddsOf(parts[0]);
    const values = parts.map(part => evaluate(part, valueOf, oddsOf));
    const value = sign === "if" ? choose(...values) : turns[sign] ? turn(turns[sign], values[0]) : join(sign, ...values);
    values.filter(v => v !== value).forEach(leave);
    return value;
  };

  // The upper half of a product of two numbers of 32 bits.
  const high = (a, b) => {
    const al = a & 0xffff, ah = a >>> 16, bl = b & 0xffff, bh = b >>> 16;
    const middle = ah * bl + ((al * bl) >>> 16);
    return (ah * bh + (middle >>> 16) + ((al * bh + (middle & 0xffff)) >>> 16)) >>> 0;
  };

  // Philox 4x32-10, keyed by FNV-1a of the name: numbers in the open interval from 0 to 1.
  const uniforms = (id, to = DRAWS, from = 0) => {
    let hash = 14695981039346656037n;
    for (const letter of id) hash = BigInt.asUintN(64, (hash ^ BigInt(letter.charCodeAt(0))) * 1099511628211n);
    const [low, top] = [Number(hash & 0xffffffffn), Number(hash >> 32n)];
    const out = take(to - from);
    for (let i = from; i < to; i++) {
      let a = i, b = 0, c = 0, d = 0, k = low, l = top;
      for (let round = 0; round < 10; round++) {
        const first = a, third = c;
        a = (high(third, 0xcd9e8d57) ^ b ^ k) >>> 0;
        b = Math.imul(third, 0xcd9e8d57) >>> 0;
        c = (high(first, 0xd2511f53) ^ d ^ l) >>> 0;
        d = Math.imul(first, 0xd2511f53) >>> 0;
        k = (k + 0x9e3779b9) >>> 0;
        l = (l + 0xbb67ae85) >>> 0;
      }
      out[i - from] = (a * 1048576 + (b >>> 12) + 0.5) / 4503599627370496;
    }
    return out;
  };

  const polynomial = (factors, x) => {
    let sum = 0;
    for (let i = factors.length - 1; i >= 0; i--) sum = sum * x + factors[i];
    return sum;
  };

  // Wichura, "Algorithm AS 241: the percentage points of the normal distribution", 1988 (PPND16).
  const A = [3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227];
  const B = [1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854];
  const C = [1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414];
  const D = [1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-09];
  const E = [6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-05, 2.0103343992922881e-07];
  const F = [1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-05, 1.421511758316446e-07, 2.0442631033899397e-15];
  const deviate = p => {
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
      const r = 0.180625 - q * q;
      return q * polynomial(A, r) / polynomial(B, r);
    }
    const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    const value = r <= 5 ? polynomial(C, r - 1.6) / polynomial(D, r - 1.6) : polynomial(E, r - 5) / polynomial(F, r - 5);
    return q < 0 ? -value : value;
  };

  // Abramowitz and Stegun 26.2.11 near the middle, the continued fraction 26.2.14 in the tails.
  const probability = x => {
    const density = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI), size = Math.abs(x);
    if (size < 3) {
      let sum = x, term = x;
      for (let n = 3; Math.abs(term) > 1e-17 * Math.abs(sum); n += 2) sum += term *= x * x / n;
      return 0.5 + density * sum;
    }
    let rest = size;
    for (let n = 80; n > 0; n--) rest = size + n / rest;
    return x < 0 ? density / rest : 1 - density / rest;
  };

  const quantile = ({ value, shape, low, high }) => {
    if (shape === "u") return p => low + p * (high - low);
    if (shape === "t") {
      const [left, right, width] = [value - low, high - value, high - low];
      return p => (p < left / width ? low + Math.sqrt(p * left * width) : high - Math.sqrt((1 - p) * width * right));
    }
    const mean = (Math.log(low) + Math.log(high)) / 2, spread = (Math.log(high) - mean) / deviate(0.95);
    return p => Math.exp(mean + spread * deviate(p));
  };

  const lines = text => (text ? text.split("\n") : []);
  const rows = text => lines(text).map(row => row.split(" "));

  // A case is a Map from numbers of inputs to values; these do not vary from draw to draw.
  const load = (numbers, draws = DRAWS) => {
    // Those that vary are named, since their draws go by it; the others can be named later.
    const names = numbers.drawn.split(" ");
    let unnamed = 0;
    const inputs = rows(numbers.inputs).map(([value, letter, ...rest]) => {
      const isFixed = !letter || letter === "b" || letter === "f", [low, high, min, max] = (letter === "b" || !rest.length ? [value, value, ...rest] : rest).map(Number);
      return { id: isFixed ? undefined : names[unnamed++], value: Number(value), shape: letter === "b" ? "f" : letter, low, high, min: min ?? -Infinity, max: max ?? Infinity };
    });
    // Formulas are read when they are asked for first, and most never are.
    const results = lines(numbers.results).map(code => { let node; return { get node() { return node ??= parse(code); } }; });
    const quantities = [...inputs, ...results];
    const ties = new Map(rows(numbers.ties).map(([of, ...weights]) => [Number(of), weights.map(w => w.split(":").map(Number))]));
    const conditions = lines(numbers.conditions).map(code => {
      const node = parse(code), named = refer(node);
      return { node, named, isOnDraws: hasOdds(node) || named.some(n => n.statistic) };
    });
    const first = inputs.length;
    // All that a quantity rests on, itself last.
    const behind = quantities.map(() => null);
    const restsOn = of => behind[of] ??= new Set([...(of < first ? [] : refer(quantities[of].node).flatMap(n => [...restsOn(n.of)])), of]);
    const published = { set: new Map(), base: null, columns: new Map(), sorted: new Map() };

    const grow = (columns, of, partOf, until) => {
      if (!columns.has(of)) columns.set(of, { values: null, filled: 0 });
      const held = columns.get(of);
      while (held.filled < until) {
        const to = Math.min(held.filled + BLOCK, draws), part = partOf(of, held.filled, to);
        if (typeof part === "number") return Object.assign(held, { values: part, filled: draws }).values;
        held.values ??= new Float64Array(draws);
        held.values.set(part, held.filled);
        leave(part);
        held.filled = to;
      }
      return held.values;
    };
    const isGrown = (columns, of) => columns.get(of)?.filled === draws;
    const stepsOf = (columns, of, partOf) => (isGrown(columns, of) ? [] : Array.from(
      { length: Math.ceil(draws / BLOCK) },
      (_, i) => () => grow(columns, of, partOf, Math.min((i + 1) * BLOCK, draws))));

    const ownDeviates = new Map();
    const deviatesOf = (of, from, to) => {
      const own = uniforms(inputs[of].id, to, from);
      return turnInto(own, deviate, own);
    };

    const drawn = (of, from, to) => {
      const input = inputs[of];
      if (!input.shape || input.shape === "f") return input.value;
      if (!ties.has(of)) {
        const own = uniforms(input.id, to, from);
        return turnInto(own, quantile(input), own);
      }
      const sum = take(to - from).fill(0), worth = quantile(input);
      for (const [other, weight] of ties.get(of)) {
        const column = grow(ownDeviates, other, deviatesOf, to);
        for (let i = from; i < to; i++) sum[i - from] += weight * column[i];
      }
      return turnInto(sum, x => worth(Math.min(Math.max(probability(x), Number.MIN_VALUE), 1 - 1e-16)), sum);
    };

    const isMoved = (set, of) => [...set.keys()].some(input => restsOn(of).has(input));

    // What does not rest on a set input is worth what it is published to be.
    const tryCase = set => {
      const own = set.size ? { set, base: null, columns: new Map(), sorted: new Map() } : published;
      const home = of => (own !== published && isMoved(set, of) ? own : published);

      const base = of => {
        own.base ??= quantities.map(() => undefined);
        return own.base[of] ??= of < first ? set.get(of) ?? inputs[of].value : evaluate(quantities[of].node, n => base(n.of));
      };

      const partOf = (of, from, to) => (of < first
        ? (set.has(of) ? cut(set.get(of), from, to) : drawn(of, from, to))
        : evaluate(quantities[of].node, n => cut(column(n.of), from, to)));
      const column = of => grow(home(of).columns, of, partOf, draws);

      // The least draw that at least a given share of the draws do not exceed.
      const percentile = (of, share) => {
        const values = column(of);
        if (typeof values === "number") return values;
        const { sorted } = home(of);
        if (!sorted.has(of)) sorted.set(of, Float64Array.from(values).sort());
        return sorted.get(of)[Math.min(Math.max(Math.ceil(draws * share) - 1, 0), draws - 1)];
      };

      const statistic = ({ of, statistic: name }) => {
        if (!name) return base(of);
        return name[0] === "p" ? percentile(of, Number(name.slice(1)) / 100) : inputs[of][name];
      };

      // What the draws of some quantities need and is not there yet, as steps of a block each, each after
      // those that it rests on; then their order where a percentile is asked for.
      const stepsFor = named => [
        ...[...new Set(named.flatMap(n => [...restsOn(n.of)]))].flatMap(of => [
          ...(set.has(of) || isGrown(home(of).columns, of) ? [] : ties.get(of) ?? []).flatMap(([tied]) => stepsOf(ownDeviates, tied, deviatesOf)),
          ...stepsOf(home(of).columns, of, partOf),
        ]),
        ...named.filter(n => n.statistic?.[0] === "p").map(n => () => statistic(n)),
      ];

      const odds = node => {
        const held = evaluate(node, n => (n.statistic ? statistic(n) : column(n.of)), odds), share = count(held);
        leave(held);
        return share;
      };

      return {
        base, column, percentile,
        holds: i => holds(evaluate(conditions[i].node, statistic, odds)),
        odds: i => (conditions[i].isOnDraws ? null : odds(conditions[i].node)),
        moves: i => conditions[i].named.some(n => isMoved(set, n.of)),
        missing: i => stepsFor(conditions[i].named),
        stepsFor,
        statistic,
        isMoved: of => isMoved(set, of),
        // Of a condition that is none of the model's own.
        judge: node => holds(evaluate(node, statistic, odds)),
      };
    };

    const numberOf = new Map();
    const name = (ids = []) => {
      let next = 0;
      inputs.forEach((input, i) => { if (input.id ??= ids[next++]) numberOf.set(input.id, i); });
    };
    name();
    return { name, inputs, quantities, conditions, numberOf, first, tryCase, restsOn };
  };

  globalThis.standoffModel = { DRAWS, BLOCK, load, parse, refer, hasOdds, uniforms, deviate, probability };
})();
