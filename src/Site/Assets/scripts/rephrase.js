// Says another value in the form that a text has, as NumberRephrasing does: $6.8bn after $9.0bn,
// four years after three years.
(() => {
  const { write, layout, readPattern, oddsWord, isOddsWord, percent, parts: { trim, group, point } } = globalThis.standoffWriter;
  const SMALL = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
  const SHARES = { "a half": 1 / 2, "a quarter": 1 / 4, "a third": 1 / 3, half: 1 / 2, "one half": 1 / 2, "one quarter": 1 / 4, "one third": 1 / 3,
    quarter: 1 / 4, third: 1 / 3, "three quarters": 3 / 4, "two thirds": 2 / 3 };
  const SHARE_HALF = 0.015, MULTIPLE_HALF = 0.1, MAX_DIGITS = 10, CHOSEN_DIGITS = 4, MAX_PLAIN = 1e6;
  // Magnitudes that stand in for each other when a number outgrows its own.
  const FAMILIES = [
    [["", 1], ["k", 1e3], ["M", 1e6], ["bn", 1e9], ["tn", 1e12]],
    [[" million", 1e6], [" billion", 1e9], [" trillion", 1e12]],
  ];

  const capitalise = (text, like) => (/^[A-Z]/.test(like) ? text[0].toUpperCase() + text.slice(1) : text);

  const digitsOf = written => {
    const plain = written.replaceAll(",", ""), decimals = (plain.split(".")[1] ?? "").length;
    const all = plain.replace(".", ""), zeros = /^0*/.exec(all)[0].length;
    const first = zeros === all.length ? 0 : zeros;
    const last = decimals > 0 ? all.length - 1 : Math.max(all.replace(/0+$/, "").length - 1, Math.min(first + 1, all.length - 1));
    return last - first + 1;
  };

  // As many digits as before, two at least, and of what somebody chose as many as tell it; commas and
  // decimals where there were some.
  const decimalsLike = (size, old, isChosen) => {
    const own = isChosen ? digitsOf(String(Number(size.toPrecision(CHOSEN_DIGITS)))) : 2;
    const laid = layout(size, Math.min(Math.max(digitsOf(old), own, 2), MAX_DIGITS), true);
    if (laid.power) return laid.power;
    if (/^\d{4,}$/.test(old)) return point(laid.whole, trim(laid.decimals));
    return point(group(laid.whole), old.includes(".") ? laid.decimals : trim(laid.decimals));
  };

  // What one of the quantity's unit comes to as the text counts it: a power of ten times the factor
  // of its pattern.
  const factorIn = (number, value, factor) => {
    const ratio = Math.abs(number / (value * factor));
    return Number.isFinite(ratio) && ratio > 0 ? factor * 10 ** Math.round(Math.log10(ratio)) : factor;
  };

  const inDigits = (text, value, published, factor, isChosen) => {
    const [, sign, lead, old, tail] = /^([+−-]?)([^0-9+−-]*)([0-9][0-9,]*(?:\.[0-9]+)?)(.*)$/s.exec(text) ?? [];
    const number = Number(old?.replaceAll(",", ""));
    if (!number) return null;
    const size = Math.abs(value) * factorIn(number, published, factor);
    const before = (value < 0 ? "−" : sign === "+" ? "+" : "") + lead;
    for (const family of FAMILIES) {
      const own = family.find(([word]) => word && tail.startsWith(word) && !/^\p{L}/u.test(tail.slice(word.length)));
      if (!own) continue;
      const unscaled = size * own[1];
      const next = family.findLast(member => member[1] <= unscaled) ?? family[0];
      return before + decimalsLike(unscaled / next[1], old, isChosen) + next[0] + tail.slice(own[0].length);
    }
    return size < MAX_PLAIN ? before + decimalsLike(size, old, isChosen) + tail : null;
  };

  const inWords = (text, value, published, factor, pattern) => {
    const word = /^[A-Za-z]+/.exec(text)?.[0] ?? "", lower = text.toLowerCase();
    const small = SMALL.indexOf(word.toLowerCase()), rest = text.slice(word.length);
    if (small > 0) {
      const size = value * factorIn(small, published, factor);
      // A word is all that two digits would show; ten has two of its own.
      const { whole, decimals } = layout(Math.abs(size), 2, true), shown = point(whole, trim(decimals));
      const name = value > 0 ? SMALL[shown] ?? (Math.abs(size - 10) <= 0.5 ? "ten" : undefined) : undefined;
      return name ? capitalise(name, word) + (name === "one" ? "" : rest) : (value < 0 ? "−" : "") + point(group(whole), trim(decimals)) + rest;
    }
    const isMultiple = lower === "twice" || lower === "double";
    if (!(lower in SHARES) && !isMultiple) return null;
    // A share is a plain number, whatever the unit writes it as.
    const size = value * factorIn(SHARES[lower] ?? 2, published, 1);
    if (isMultiple && Math.abs(size - 2) <= MULTIPLE_HALF) return text;
    const [article] = lower.split(" ");
    const near = isMultiple ? [] : Object.keys(SHARES).filter(name => Math.abs(size - SHARES[name]) <= SHARE_HALF).sort();
    const name = near.find(other => other.split(" ")[0] === article) ?? near[0];
    if (name) return capitalise(name, text);
    return value >= 0 && pattern.startsWith("times|") ? `${write(value, pattern.replace("times", "bare"))} times` : null;
  };

  // A text that shows the size of what lies below zero shows that size; then a sign says that the
  // other value lies on the other side.
  const rephrase = (text, value, published, pattern, own, isChosen = false) => {
    const plain = text.replaceAll("\u00a0", " ").trim();
    const isTurned = published < 0 && !/^[−-]/.test(plain);
    const [said, was] = isTurned ? [-value, -published] : [value, published];
    if (said === Infinity || Number.isNaN(said)) return "never";
    const factor = own ?? readPattern(pattern).scale;
    const found = inDigits(plain, said, was, factor, isChosen) ?? inWords(plain, said, was, factor, pattern)
      ?? write(said, pattern, Math.min(Math.max(digitsOf(/\d[\d,.]*/.exec(plain)?.[0] ?? "00"), 2), MAX_DIGITS));
    return found.replaceAll(" ", "\u00a0");
  };

  const rephraseOdds = (text, odds) =>
    (isOddsWord(text.replaceAll("\u00a0", " ").trim()) ? capitalise(oddsWord(odds), text.trim()) : percent(odds)).replaceAll(" ", "\u00a0");

  globalThis.standoffRephrase = { rephrase, rephraseOdds };
})();
