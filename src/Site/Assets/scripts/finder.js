"use strict";
// Finds what a reader types among the titles and the words of the report. It knows no page and no
// network: who calls it brings the texts that SearchIndex.cs writes.
const standoffFinder = (() => {
  const ACCENTED = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿćčłńśšźžıő";
  const PLAIN = "aaaaaaceeeeiiiinoooooouuuuyycclnsszzio";
  const MIN_LETTERS = 3; // below that, words said below titles are not asked for
  const HITS_PER_GROUP = 6;
  let entries = [], shown = [], firsts = [], common = new Set(), said = [], places = new Map();
  let mark = "", help = "";

  const fold = text => text.toLowerCase().replace(/[\u00c0-\u017f]/g, c => {
    const at = ACCENTED.indexOf(c);
    return at < 0 ? c : PLAIN[at];
  });

  const words = text =>
    (fold(text).match(/[0-9]+(?:[.,][0-9]+)+|[\p{L}0-9]+/gu) ?? []).map(word => word.replaceAll(",", ""));

  // Begins with the first place in a sorted list whose word is not before the prefix.
  const startOf = (list, prefix) => {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle][0] < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const load = text => {
    const lines = text.split("\n");
    [mark, help] = lines[0].split("\t");
    firsts = lines[1].split(" ").filter(Boolean);
    common = new Set(lines[2].split(" "));
    [entries, said, places] = [[], [], new Map()];
    addTitles(lines.slice(3).join("\n"));
  };

  const addTitles = text => {
    let group, number;
    for (const line of text.split("\n")) {
      if (!line) continue;
      const [first, second, third, fourth, fifth] = line.split("\t");
      if (first[0] === ">") {
        number = parseInt(fourth, 36);
        group = { label: first.slice(1), before: second, behind: third, order: number, bonus: Number(fifth) };
        continue;
      }
      const isMarked = first[0] === "!";
      const href = group.before + first.slice(isMarked ? 1 : 0) + group.behind;
      const entry = { title: second, detail: third, href, group, needsHelp: isMarked, length: 0 };
      const own = words(second);
      entry.length = own.length;
      own.forEach((word, i) => post(word, number, (i === 0 ? 6 : 5) + group.bonus));
      words(third).forEach(word => post(word, number, 2));
      entries[number++] = entry;
    }
    shown = [...places].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  };

  const post = (word, entry, weight) => {
    let list = places.get(word);
    if (!list) places.set(word, list = new Map());
    if (!list.has(entry)) list.set(entry, weight);
  };

  const addWords = (chunk, text) => {
    let word = "";
    said[chunk] = text.split("\n").filter(Boolean).map(line => {
      const [head, ...gaps] = line.split(" ");
      word = word.slice(0, parseInt(head[0], 36)) + head.slice(1);
      let at = 0;
      return [word, gaps.map(gap => (at += parseInt(gap, 36)))];
    });
  };

  const terms = query => {
    const all = words(query);
    const telling = all.filter(word => !common.has(word));
    return telling.length ? telling : all;
  };

  const chunksOf = term => term.length < MIN_LETTERS ? [] : firsts.map((_, i) => i)
    .filter(i => firsts[i] <= term + "\uffff" && (i + 1 === firsts.length || firsts[i + 1] > term) && firsts[i] !== firsts[i + 1]);

  const missing = query => [...new Set(terms(query).flatMap(chunksOf))].filter(chunk => !said[chunk]);

  // The best weight of each entry for one term: a whole word tells more than its beginning, a
  // title more than what is said below it.
  const weigh = term => {
    const found = new Map();
    const add = (entry, weight) => { if (!(found.get(entry) >= weight)) found.set(entry, weight); };
    for (let i = startOf(shown, term); i < shown.length && shown[i][0].startsWith(term); i++)
      for (const [entry, weight] of shown[i][1]) add(entry, weight + (shown[i][0] === term ? 3 : 0));
    for (const chunk of chunksOf(term)) {
      const list = said[chunk] ?? [];
      for (let i = startOf(list, term); i < list.length && list[i][0].startsWith(term); i++)
        for (const entry of list[i][1]) add(entry, list[i][0] === term ? 1.5 : 1);
    }
    return found;
  };

  // Groups with their hits, the best first. Of equal titles the shorter one is nearer to the words.
  const find = query => {
    const wanted = terms(query);
    if (!wanted.length) return [];
    const [first, ...rest] = wanted.map(weigh).sort((a, b) => a.size - b.size);
    const hits = [];
    for (const [entry, weight] of first) {
      let score = weight;
      for (const other of rest) score += other.get(entry) ?? -Infinity;
      // What is said by an entry whose title is still on its way is left for later.
      if (score > 0 && entries[entry]) hits.push({ entry: entries[entry], number: entry, score: score + 1 / (2 + entries[entry].length) });
    }
    const byGroup = new Map();
    for (const hit of hits) {
      const { label, order } = hit.entry.group;
      if (!byGroup.has(order)) byGroup.set(order, { label, order, hits: [] });
      byGroup.get(order).hits.push(hit);
    }
    const answer = [...byGroup.values()];
    for (const group of answer) group.hits.sort((a, b) => b.score - a.score || a.number - b.number);
    answer.sort((a, b) => Math.floor(b.hits[0].score) - Math.floor(a.hits[0].score) || a.order - b.order);
    return answer.map(group => ({
      label: group.label,
      count: group.hits.length,
      numbers: group.hits.map(hit => hit.number),
      hits: group.hits.slice(0, HITS_PER_GROUP).map(({ entry: { title, detail, href, needsHelp } }) =>
        ({ title, detail, href, needsHelp })),
    }));
  };

  // Where the terms stand in a text: [from, to] of whole words that begin with one of them.
  const placesIn = (text, wanted) => {
    const found = [];
    for (const match of fold(text).matchAll(/[0-9]+(?:[.,][0-9]+)+|[\p{L}0-9]+/gu))
      if (wanted.some(term => match[0].replaceAll(",", "").startsWith(term)))
        found.push([match.index, match.index + match[0].length]);
    return found;
  };

  return { load, addTitles, addWords, missing, find, terms, placesIn, words, mark: () => mark, help: () => help };
})();
