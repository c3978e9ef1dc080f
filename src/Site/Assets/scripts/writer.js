// Numbers as prose writes them, and read back as people type them.
(() => {
  const WORDS = ["", "", " million", " billion", " trillion"], SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹", LABEL_DIGITS = 10;
  const SIZES = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, b: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12 };

  // The digits and the power of ten of a rounded number; half goes away from zero.
  const round = (size, digits) => {
    const [factor, power] = size.toExponential(14).split("e");
    const exact = factor.replace(".", "");
    const kept = String(Number(exact.slice(0, digits)) + (exact[digits] >= "5" ? 1 : 0));
    return { figures: kept.slice(0, digits), exponent: Number(power) + kept.length - digits };
  };

  const trim = decimals => decimals.replace(/0+$/, "");
  const group = whole => whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const point = (whole, decimals) => (decimals ? `${whole}.${decimals}` : whole);

  const raised = (size, digits) => {
    const { figures, exponent } = round(size, digits);
    const power = [...String(Math.abs(exponent))].map(d => SUPERSCRIPTS[d]).join("");
    return `${point(figures[0], trim(figures.slice(1)))} × 10${exponent < 0 ? "⁻" : ""}${power}`;
  };

  const layout = (size, digits, isLabel) => {
    if (size === 0) return { whole: "0", decimals: "", word: "" };
    if (size >= 1e16 || size < 1e-9) return { power: raised(size, digits), word: "" };
    const { figures, exponent } = round(size, digits);
    const step = !isLabel && exponent >= 6 ? Math.min(Math.trunc(exponent / 3), WORDS.length - 1) : 0;
    const length = exponent - 3 * step + 1;
    return length <= 0
      ? { whole: "0", decimals: "0".repeat(-length) + figures, word: WORDS[step] }
      : { whole: figures.padEnd(length, "0").slice(0, length), decimals: figures.slice(length), word: WORDS[step] };
  };

  const text = ({ power, whole, decimals, word }, isMoney) => {
    if (power) return power;
    let kept = trim(decimals);
    if (isMoney && kept.length === 1 && decimals.length > 1 && !word) kept = decimals.slice(0, 2);
    return point(group(whole), kept) + word;
  };

  const readPattern = pattern => {
    const [shape, scale, singular, plural] = pattern.split("|");
    return { shape, scale: Number(scale), singular, plural };
  };

  const writeSize = (size, { shape, singular, plural }, digits) => {
    if (shape === "label") {
      const { power, whole, decimals } = layout(size, LABEL_DIGITS, true);
      return power ?? point(whole, trim(decimals));
    }
    const laid = layout(size, digits), number = text(laid, shape === "money");
    const isLong = laid.word || laid.power;
    if (shape === "percent") return number + (isLong ? " per cent" : "%");
    if (shape === "times") return number + (isLong ? " times" : "×");
    if (shape === "money") return singular + number;
    return shape === "bare" ? number : `${number} ${number === "1" ? singular : plural}`;
  };

  // The pattern as the page says it: shape|scale|singular|plural.
  const write = (value, pattern, digits = 2) => {
    if (value === Infinity) return "never";
    const form = readPattern(pattern);
    return (value < 0 ? "−" : "") + writeSize(Math.abs(value) * form.scale, form, digits);
  };

  // Of a value that somebody chose: all that tells it from others.
  const writeFully = (value, pattern) => write(value, pattern, LABEL_DIGITS);

  const TYPED = /^([+−-]?)\s*([^\d\s.,+−-]*)\s*(\d{1,3}(?:[,\s]\d{3})+(?:\.\d*)?|\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(.*)$/is;
  const joined = words => words.toLowerCase().replace(/\s/g, "");

  // Words that may stand behind a number of the pattern.
  const unitsOf = ({ shape, singular, plural }) => ({
    percent: ["%", "per cent", "percent"], times: ["×", "x", "times"], money: singular === "$" ? ["USD", "dollar", "dollars"] : [], measure: [singular, plural],
  }[shape] ?? []);

  const sizeOf = (tail, units) => {
    const found = Object.entries({ "": 1, ...SIZES }).find(([word]) => ["", ...units].some(unit => joined(word + unit) === joined(tail)));
    return found ? found[1] : NaN;
  };

  // What somebody typed, in the unit of the pattern; null where the whole of it is no number.
  const read = (typed, pattern) => {
    const form = readPattern(pattern), [, sign, lead, digits, power = "", tail] = TYPED.exec(typed.trim()) ?? [];
    if (!digits || (lead && !(form.shape === "money" && lead === form.singular))) return null;
    const size = Number(digits.replace(/[,\s]/g, "") + power) * sizeOf(tail, unitsOf(form));
    return Number.isFinite(size) ? (/[−-]/.test(sign) ? -size : size) / form.scale : null;
  };

  // ---- Odds ----

  const BANDS = [["almost certain", 0.95], ["very likely", 0.9], ["likely", 0.66], ["about even", 0.33], ["unlikely", 0.1], ["very unlikely", 0]];
  const oddsWord = odds => BANDS.find(([, from]) => odds >= from)[0];
  const isOddsWord = word => BANDS.some(([name]) => name === word.toLowerCase());

  // What is not certain is never called 100%, nor what is possible 0%; what lies just below a band
  // keeps a decimal that says so.
  const percent = odds => {
    const rounded = Math.round(odds * 100);
    if (odds < 1 && rounded === 100) return "over 99%";
    if (odds > 0 && rounded === 0) return "under 1%";
    return `${oddsWord(rounded / 100) === oddsWord(odds) ? rounded : Math.floor(odds * 1000) / 10}%`;
  };

  globalThis.standoffWriter = { write, writeFully, read, layout, readPattern, oddsWord, isOddsWord, percent, parts: { trim, group, point } };
})();
