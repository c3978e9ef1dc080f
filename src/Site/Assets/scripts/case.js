// Shows a reader's case on a page of the report: a bar that says what differs, each number that moves
// beside the published one, words and conclusions that no longer hold. Dropped, it leaves no trace.
(async () => {
  if (typeof document === "undefined" || !globalThis.standoffCase) return;
  const { standoffCase, standoffWords: words } = globalThis, { edition, day } = standoffCase;
  const { read, write: writeLink, capitalize, tellTroubles, tellSince, loadThen, loadScript } = globalThis.standoffLink;
  const { rephrase, rephraseOdds } = globalThis.standoffRephrase, { write, writeFully, percent } = globalThis.standoffWriter;
  const { load, parse, refer, hasOdds } = globalThis.standoffModel, { hold } = globalThis.standoffBlocks;
  const SLICE = 4, WRITES = 6, UNSEEN = 100, TOLD_AFTER = 500, SAVED_AFTER = 250, TOLD = 3, NAMED = 3, GAP = 8, BLOCK = "p, li, td, h3", STANDS = "The report stands as published.";
  const root = new URL("../", document.currentScript.src).href, isOnDisk = location.protocol === "file:";
  const main = document.querySelector("main");
  // What comes once is done piece by piece too, so that a page which is being read does not stop.
  const pause = () => new Promise(done => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); });
  // What is not seen has no frames.
  const frame = () => new Promise(done => {
    const timer = setTimeout(done, UNSEEN);
    requestAnimationFrame(() => { clearTimeout(timer); pause().then(done); });
  });
  await pause();
  const model = load(globalThis.standoffNumbers), published = model.tryCase(new Map());
  await pause();
  const rows = text => text.split("\n").filter(Boolean).map(row => row.split(" "));
  const forms = words.forms.split("\n"), quantities = rows(words.quantities);
  model.name(quantities.filter((_, i) => i < model.first && !model.inputs[i].id).map(([id]) => id));
  quantities.forEach((row, i) => { row[0] ||= model.inputs[i].id; });
  const numberOf = new Map(quantities.map(([id], i) => [id, i])), formOf = of => forms[quantities[of][1]];
  const names = new Map(rows(words.names).map(([of, ...name]) => [Number(of), name.join(" ")]));
  const nameOf = of => names.get(of) ?? quantities[of][0].replaceAll("_", " ");
  const verdicts = rows(words.verdicts).map(([id, kind, holds, address], index) => ({ id, index, isQuestion: kind === "q", wasTrue: holds === "1", address }));
  const conditions = new Map(rows(words.comparisons).map(([id, ...code]) => [id, code.join(" ")]));
  const cases = new Map(rows(words.cases).map(([set, ...label]) => [set, label.join(" ")]));
  let turn = 0, warmed = 0, latest = new Map(), live = published, fell = new Set(), bar, timer;

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const hidden = text => make("span", { className: "hidden" }, text);
  const plural = (n, one, many) => `${n} ${n === 1 ? one : many}`;
  const paths = new Map();
  const readPath = ({ href }) => (href.startsWith(root) ? href.slice(root.length).replace(/[#&][es]=.*$/, "").replace(/index\.html(?=#|$)/, "") : "");
  const pathOf = link => {
    if (!paths.has(link)) paths.set(link, readPath(link));
    return paths.get(link);
  };
  const here = location.href.slice(root.length).replace(/#.*$/, "").replace(/index\.html$/, "");

  // ---- What the page says that may move ----

  const textIn = element => [...element.childNodes].find(node => node.nodeType === Node.TEXT_NODE && node.data.trim());

  // A number is known by the address of its page; on the page that holds the whole report, by its note.
  const quantityAt = path => numberOf.get(/^numbers\/([^/]+)\/$/.exec(path)?.[1] ?? /#n-(.+)$/.exec(path)?.[1]);

  const findNumbers = () => [
    ...[...main.querySelectorAll("a.n")].map(link => ({ element: link, path: pathOf(link) })),
    ...[...main.querySelectorAll(".numbers tbody tr")].flatMap(row => {
      const link = row.querySelector("th a"), cell = row.querySelector("td.num");
      return link && cell ? [{ element: cell, path: pathOf(link) }] : [];
    }),
  ].flatMap(({ element, path }) => {
    const of = quantityAt(path), node = textIn(element), { of: statistic, in: factor } = element.dataset;
    return of === undefined || !node || statistic === "published" ? [] : [{ element, node, of, statistic, factor: factor && Number(factor) }];
  });

  // The page of a number says it at its head, and where it turns what on a ladder.
  const ownNumber = () => numberOf.get(/^numbers\/([^/]+)\/$/.exec(here)?.[1]);
  const findHead = () => {
    const element = main.querySelector(".answer > .value"), node = element && textIn(element);
    return ownNumber() === undefined || !node ? [] : [{ element, node, of: ownNumber() }];
  };

  // On the page of all chapters places have the chapter in their id.
  const byAddress = new Map(verdicts.map(v => [v.address, v]));
  const verdictAt = link => byAddress.get(pathOf(link).replace(/^report\/#(.+?)--/, (_, chapter) => (chapter === "overview" ? "#" : `${chapter}/#`)));
  const findOdds = () => [...main.querySelectorAll("a.n:not([data-of])")].flatMap(element => {
    const verdict = verdictAt(element), node = textIn(element);
    return verdict && node ? [{ node, verdict }] : [];
  });

  // Values at which a conclusion turns, each over or under that of its input.
  const findFlips = () => [...main.querySelectorAll("a.n[data-of*=' ']")].flatMap(element => {
    const [side, id] = element.dataset.of.split(" "), of = numberOf.get(id), verdict = verdictAt(element), node = textIn(element);
    return of !== undefined && verdict && node ? [{ node, of, verdict, isOver: side === "over" }] : [];
  });

  // Words that lead to a conclusion say what it says; beside its odds they are what happens so often.
  const isOneSentence = (one, other) => {
    const range = document.createRange(), isBefore = one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
    range.setStartAfter(isBefore ? one : other);
    range.setEndBefore(isBefore ? other : one);
    return !/[.!?]\s/.test(range.toString());
  };
  const hasOddsBeside = (element, verdict) => found.odds.some(({ node, verdict: other }) =>
    other === verdict && element.closest(BLOCK) === node.parentElement.closest(BLOCK) && isOneSentence(element, node.parentElement));
  const findClaims = () => [...main.querySelectorAll(":is(p, li, td, h3) a:not(.n, .compares, .permalink, .fragile)")].flatMap(element => {
    const verdict = verdictAt(element);
    return verdict && !verdict.isQuestion && !element.closest(".finding, nav") && !hasOddsBeside(element, verdict) ? [{ element, verdict }] : [];
  });

  const findComparisons = () => [...main.querySelectorAll("a.compares")].flatMap(element => {
    const code = conditions.get(element.dataset.popover ?? element.dataset.if);
    return code ? [{ element, node: parse(code) }] : [];
  });

  const idOfCard = card => /conclusions\/([^/]+)\//.exec(card.querySelector(".permalink")?.href ?? "")?.[1];
  const findCards = () => [
    ...[...main.querySelectorAll(".conclusion, .open")].map(card => ({ card, id: idOfCard(card) })),
    ...[...main.querySelectorAll(".finding")].map(card => ({ card, id: /^conclusions\/([^/]+)\//.exec(here)?.[1] })),
  ].flatMap(({ card, id }) => {
    const verdict = verdicts.find(v => v.id === id);
    return verdict ? [{ card, verdict }] : [];
  });

  // With the condition of its title, which stands in it or is the page's own.
  const findFigures = () => [...main.querySelectorAll("figure.figure[id]")].flatMap(element => {
    const figure = globalThis.standoffFigures[/figure-([a-z0-9-]+)$/.exec(element.id)?.[1]];
    const title = textIn(element.querySelector(".title") ?? main.querySelector("h1"));
    return figure ? [{ element, figure, title, when: figure.when && parse(figure.when) }] : [];
  });

  const findRungs = () => {
    const ladder = main.querySelector(".ladder[data-from]");
    if (!ladder) return [];
    const axis = { from: Number(ladder.dataset.from), to: Number(ladder.dataset.to), isLog: ladder.dataset.scale === "log" };
    return [...ladder.querySelectorAll("li")].flatMap(item => {
      const verdict = verdictAt(item.querySelector("a"));
      return verdict ? [{ item, verdict, axis }] : [];
    });
  };

  const found = {};
  for (const [kind, find] of Object.entries({ figures: findFigures, numbers: findNumbers, odds: findOdds, claims: findClaims, comparisons: findComparisons, cards: findCards, head: findHead, rungs: findRungs, flips: findFlips })) {
    await pause();
    found[kind] = find();
  }
  found.numbers.unshift(...found.head);
  await frame();
  await hold(frame);

  // ---- Marks, each by what it stands at: written anew where it says something else, and taken away ----

  const marks = new Map();
  let written = 0;
  const put = (at, text, write) => {
    const mark = marks.get(at);
    if (mark?.text === text) return;
    written += 1;
    if (mark?.change) mark.change(text);
    else {
      mark?.away();
      marks.set(at, write(text));
    }
    marks.get(at).text = text;
  };
  const remove = at => {
    const mark = marks.get(at);
    if (!mark) return;
    written += 1;
    mark.away();
    marks.delete(at);
  };
  const clear = () => { for (const at of [...marks.keys()]) remove(at); };

  const plain = text => text.replaceAll("\u00a0", " ");
  const showBeside = (node, text) => {
    const [, before, said, after] = /^(\s*)(.*?)(\s*)$/s.exec(node.data);
    if (plain(said) === plain(text)) return remove(node);
    put(node, text, () => {
      const yours = make("b", { className: "yours" }, hidden("yours "), text);
      const parts = [before, yours, hidden(", published "), " ", make("s", { className: "published" }, said), after].filter(Boolean);
      const holder = make("span", { className: "moved-number" }, ...parts);
      node.replaceWith(holder);
      return { away: () => holder.replaceWith(node), change: other => { yours.lastChild.data = other; } };
    });
  };

  const strike = element => put(element, "struck", () => {
    const nodes = [...element.childNodes];
    element.replaceChildren(make("s", { className: "fallen-words" }, ...nodes.map(node => node.cloneNode(true))), hidden(" (in your case this does not hold)"));
    return { away: () => element.replaceChildren(...nodes) };
  });

  const strikeText = node => put(node, "struck", () => {
    const holder = make("span", { className: "moved-number" }, make("s", { className: "fallen-words" }, node.data.trim()), hidden(" (in your case this does not hold)"), " ");
    node.replaceWith(holder);
    return { away: () => holder.replaceWith(node) };
  });

  const tellCard = (card, { isQuestion }, hasTurned, odds) => {
    const share = odds === null ? "" : `${isQuestion ? "Yes" : "It holds"} in ${percent(odds)} of your draws.`;
    const fall = hasTurned ? (isQuestion ? "In your case the answer turns." : "In your case this no longer holds.") : "";
    if (!fall && !share) return remove(card);
    put(card, `${fall} ${share}`, () => {
      const note = make("span", { className: `your-odds${hasTurned ? " fallen" : ""}` }, make("b", {}, fall || "In your case:"), ` ${share}`);
      card.querySelector(".odds > span").append(note);
      return { away: () => note.remove() };
    });
  };

  // ---- Working it out, in slices ----

  // A slice ends when its time is used up, or when so much is written that laying it out takes as long;
  // false where another case has come meanwhile.
  const breather = mine => {
    let began = performance.now(), start = written;
    return async () => {
      const isFull = written - start >= WRITES;
      if (isFull || performance.now() - began >= SLICE) {
        await (isFull ? frame() : pause());
        [began, start] = [performance.now(), isFull ? written : start];
      }
      return mine === turn;
    };
  };

  // The draws of some quantities in the published case and in this one; false where another case has
  // come meanwhile.
  const draw = async (current, rest, named) => {
    for (const tried of [published, current])
      for (const step of tried.stepsFor(named)) {
        step();
        if (!await rest()) return false;
      }
    return true;
  };

  const sayBoth = current => of => {
    const [yours, ours] = [current, published].map(tried => write(tried.base(of), formOf(of), 2));
    return yours === ours ? yours : `${yours} (published ${ours})`;
  };

  const stamp = () => [
    `Edition of ${day}. ${capitalize([...latest].map(describe).join("; "))}.`,
    new URL(hash(latest), location.href).href,
  ];

  // What is in view comes first, told by the blocks of the page: asking where a word is has the browser
  // lay out the block around it. It holds until the page is scrolled.
  let order;
  for (const event of ["scroll", "resize"]) addEventListener(event, () => { order = undefined; }, { passive: true });
  const inOrder = () => {
    const places = new Map(), [seen, rest] = [[], []];
    for (const number of found.numbers) {
      const block = number.element.closest(".page > *") ?? number.element;
      if (!places.has(block)) places.set(block, block.getBoundingClientRect());
      const { top, bottom } = places.get(block);
      (bottom > 0 && top < innerHeight ? seen : rest).push(number);
    }
    return [...seen, ...rest];
  };

  const isOnDraws = node => hasOdds(node) || refer(node).some(n => n.statistic?.[0] === "p");

  // A number that changes its sign turns the words around it: what was 36% less is “4.9% the other way”.
  const restate = (text, yours, ours, ...form) =>
    (yours * ours < 0 && !/[−-]/.test(text) ? `${rephrase(text, -yours, ours, ...form)} the other way` : rephrase(text, yours, ours, ...form));

  // What somebody chose stands in full.
  const showNumber = (set, current, { node, of, statistic, factor }) => {
    if (!current.isMoved(of)) return remove(node);
    const [yours, ours] = [current, published].map(tried => tried.statistic({ of, statistic }));
    if (yours === ours) remove(node);
    else showBeside(node, restate(node.data, yours, ours, formOf(of), factor, !statistic && set.has(of)));
  };

  const saveDrawing = async (...drawing) => {
    if (!globalThis.standoffSaving) await loadScript(root + standoffCase.saving);
    globalThis.standoffSaving?.save(...drawing);
  };

  // A drawing on which no value can stand elsewhere says in words what differs.
  const tellFigure = (element, { numbers }, current) => {
    const moved = numbers.filter(([, of]) => current.base(of) !== published.base(of));
    if (!moved.length) return remove(element);
    const told = moved.map(([label, of]) => `${label ?? nameOf(of)} ${sayBoth(current)(of)}`), rest = told.slice(TOLD);
    put(element, told.join(), () => {
      const note = make("p", { className: "your-drawing" }, "The drawing shows the published case. ", make("b", {}, "In yours: "), told.slice(0, TOLD).join("; "),
        ...rest.length ? [hidden(`; ${rest.join("; ")}`), make("span", { ariaHidden: "true" }, `; and ${rest.length} more`)] : [], ".");
      [...element.querySelectorAll("svg")].at(-1).after(note);
      return { away: () => note.remove() };
    });
  };

  const showFigure = async ({ element, figure, title, when }, set, current, rest) => {
    const named = when ? refer(when) : [];
    const isMoved = named.some(n => current.isMoved(n.of));
    if (isMoved && isOnDraws(when) && !await draw(current, rest, named)) return;
    if (isMoved && !current.judge(when)) strikeText(title);
    else if (title) remove(title);
    if (figure.numbers) return tellFigure(element, figure, current);
    if (!figure.marks) return;
    const shown = await globalThis.standoffDrawings.lay(element, figure, { model, set, current, published, say: sayBoth(current), write: (value, of) => write(value, formOf(of), 2), rest });
    if (!shown) return;
    if (shown.told.length) put(element, JSON.stringify(shown), () => globalThis.standoffDrawings.show(element, figure, shown, { make, hidden, stamp, save: saveDrawing }));
    else remove(element);
  };

  // Formulas are read and worked out one by one, each after those that it rests on.
  const warm = async rest => {
    for (; warmed < model.quantities.length; warmed++) {
      model.restsOn(warmed);
      published.base(warmed);
      if (!await rest()) return false;
    }
    return true;
  };

  const work = async (set, current, rest) => {
    if (!await warm(rest)) return;
    const numbers = order ??= inOrder();
    const isLater = number => number.statistic?.[0] === "p" && current.isMoved(number.of);
    for (const number of numbers.filter(n => !isLater(n))) {
      showNumber(set, current, number);
      if (!await rest()) return;
    }
    // Sentences that fall by values alone need no draws and are struck before those that do.
    for (const { element, verdict: { index, wasTrue } } of found.claims.filter(({ verdict }) => !model.conditions[verdict.index].isOnDraws)) {
      current.moves(index) && current.holds(index) !== wasTrue ? strike(element) : remove(element);
      if (!await rest()) return;
    }
    for (const { element, node } of [...found.comparisons].sort((a, b) => isOnDraws(a.node) - isOnDraws(b.node))) {
      const named = refer(node), isMoved = named.some(n => current.isMoved(n.of));
      if (isMoved && isOnDraws(node) && !await draw(current, rest, named)) return;
      if (isMoved && !current.judge(node)) strike(element);
      else remove(element);
      if (!await rest()) return;
    }
    for (const figure of found.figures) {
      await showFigure(figure, set, current, rest);
      if (!await rest()) return;
    }
    for (const number of numbers.filter(isLater)) {
      if (!await draw(current, rest, [number])) return;
      showNumber(set, current, number);
      if (!await rest()) return;
    }
    for (const rung of found.rungs) {
      await showRung(rung, set, current, rest);
      if (!await rest()) return;
    }
    const fallen = await judge(current, rest);
    if (fallen) fell = new Set(fallen);
    if (fallen) say(fallen, found.numbers.filter(({ node }) => marks.has(node)).length);
    for (const flip of fallen ? found.flips : []) {
      await showFlip(flip, set, rest);
      if (!await rest()) return;
    }
  };

  const isElsewhere = (set, index, of) =>
    model.conditions[index].named.some(n => [...set.keys()].some(input => input !== of && model.restsOn(n.of).has(input)));
  const loadLadder = async () => {
    if (!globalThis.standoffLadder) await loadScript(root + standoffCase.ladder);
    return globalThis.standoffLadder;
  };

  // The value of an input at which the case turns a conclusion, beside that at which the report does.
  const showFlip = async ({ node, of, verdict: { index }, isOver }, set, rest) => {
    if (model.conditions[index].isOnDraws || !isElsewhere(set, index, of)) return remove(node);
    const ladder = await loadLadder();
    let found;
    if (ladder) for (found of ladder.findMoved(model, set, index, of, isOver)) if (!await rest()) return;
    if (found) showBeside(node, found.yours === null ? "no value" : rephrase(node.data, found.yours, found.ours, formOf(of)));
  };

  const showRung = async ({ item, verdict, axis }, set, current, rest) => {
    const of = ownNumber();
    if (!isElsewhere(set, verdict.index, of)) return remove(item);
    const ladder = await loadLadder();
    if (!ladder) return;
    let turns;
    for (turns of ladder.findTurns(model, set, verdict.index, of, axis)) if (!await rest()) return;
    const said = turns.filter(value => value !== null).map(value => write(value, formOf(of), 3));
    const hasTurned = current.holds(verdict.index) !== verdict.wasTrue;
    put(item, `${hasTurned} ${turns}`, () => {
      const places = turns.filter(value => value !== null).map(value => standoffTrack.lay(axis.from, axis.to, axis.isLog).place(value) / 10);
      const svg = item.querySelector(".line svg"), dots = places.map(place => {
        const dot = document.createElementNS(svg.namespaceURI, "circle");
        for (const [key, value] of Object.entries({ class: "your-turn", cx: `${place}%`, cy: "50%", r: 5 })) dot.setAttribute(key, value);
        return dot;
      });
      svg.append(...dots);
      const note = make("span", { className: "your-flip" }, ` In your case ${hasTurned ? "it has turned, and turns back" : "it turns"} ${said.length ? `at ${said.join(" and ")}` : "nowhere on this line"}.`);
      item.querySelector("p").append(note);
      return { away: () => [...dots, note].forEach(added => added.remove()) };
    });
  };

  // What a link shows beside it, when it comes: the number at its head and those that it names.
  const tellPopover = box => {
    const link = document.querySelector(`[aria-details="${box.id}"]`), head = box.querySelector(".value");
    const shown = [...box.querySelectorAll("a.n:not([data-of])")].map(element => [element, quantityAt(pathOf(element))]);
    if (link && head) shown.push([head, quantityAt(pathOf(link))]);
    for (const [element, of] of shown) {
      const node = textIn(element);
      if (of === undefined || !node || !live.isMoved(of)) continue;
      const said = restate(node.data, live.base(of), published.base(of), formOf(of));
      if (plain(said) !== plain(node.data)) node.replaceWith(make("span", { className: "moved-number" }, make("b", { className: "yours" }, hidden("yours "), said), hidden(", published "), " ", make("s", { className: "published" }, node.data)));
    }
    const verdict = link && verdictAt(link);
    if (verdict && fell.has(verdict)) box.append(make("p", { className: "your-flip" }, verdict.isQuestion ? "In your case the answer turns." : "In your case this no longer holds."));
  };
  new MutationObserver(records => {
    for (const { addedNodes } of bar ? records : []) for (const node of addedNodes) if (node.classList?.contains("popover")) tellPopover(node);
  }).observe(main, { childList: true, subtree: true });

  // Those that turn, with all that the page says of them; null where another case has come.
  const judge = async (current, rest) => {
    const fallen = [];
    for (const verdict of verdicts) {
      const { index } = verdict, isMoved = current.moves(index);
      for (const step of isMoved ? current.missing(index) : []) {
        step();
        if (!await rest()) return null;
      }
      const hasTurned = isMoved && current.holds(index) !== verdict.wasTrue, odds = isMoved ? current.odds(index) : null;
      if (hasTurned) fallen.push(verdict);
      if (!await rest()) return null;
      const isOf = other => other.verdict === verdict;
      for (const { node } of found.odds.filter(isOf)) odds === null ? remove(node) : showBeside(node, rephraseOdds(node.data, odds));
      if (model.conditions[index].isOnDraws) for (const { element } of found.claims.filter(isOf)) hasTurned ? strike(element) : remove(element);
      for (const { card } of found.cards.filter(isOf)) tellCard(card, verdict, hasTurned, odds);
      if (!await rest()) return null;
    }
    return fallen;
  };

  // ---- The bar ----

  // It outlasts the bar, so that its end is read out.
  const told = make("p", { className: "hidden", role: "status" });

  const say = (fallen, moved) => {
    if (!latest.size) {
      bar.count.textContent = "nothing differs";
      return;
    }
    const conclusions = fallen.filter(v => !v.isQuestion).length, questions = fallen.length - conclusions;
    const text = [
      conclusions ? `${plural(conclusions, "conclusion falls", "conclusions fall")}` : "no conclusion falls",
      ...questions ? [plural(questions, "answer turns", "answers turn")] : [],
    ].join(", ");
    bar.count.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(() => { told.textContent = `Your case is shown: ${text}; ${moved ? plural(moved, "number differs", "numbers differ") : "nothing differs"} on this page.`; }, TOLD_AFTER);
  };

  // What somebody chose, in full; what we take, as print does.
  const sayValue = (of, value) => (value === model.inputs[of].value ? write(value, formOf(of), 3) : writeFully(value, formOf(of)));
  const describe = ([of, value]) => `${nameOf(of)} ${sayValue(of, value)} (we take ${sayValue(of, model.inputs[of].value)})`;

  // Inputs behind what some of the page's elements say.
  const behind = isMeant => {
    const inputsOf = quantities => new Set(quantities.flatMap(of => [...model.restsOn(of)]).filter(of => of < model.first));
    const said = [...found.cards.map(c => [c.card, c.verdict]), ...found.claims.map(c => [c.element, c.verdict]), ...found.odds.map(o => [o.node.parentElement, o.verdict])];
    return {
      conclusions: inputsOf(said.filter(([element]) => element && isMeant(element)).flatMap(([, { index }]) => model.conditions[index].named.map(n => n.of))),
      numbers: inputsOf(found.numbers.filter(({ element }) => isMeant(element)).map(({ of }) => of)),
    };
  };

  const createSliders = fold => globalThis.standoffSliders.create({
    model, fold, main, make, hidden, behind, nameOf, say: (of, value) => write(value, formOf(of), 3), sayValue,
    tracks: rows(globalThis.standoffTracks).map(([of, from, to, scale, ...flips]) => ({ of: Number(of), from: Number(from), to: Number(to), isLog: scale === "log", flips: flips.map(Number) })),
    move: (of, value) => {
      const set = new Map(latest);
      if (value === model.inputs[of].value) set.delete(of);
      else set.set(of, value);
      slide(set);
    },
    settle: () => save(),
  });

  // What the address leads to has been scrolled to before the bar came, which may hide it.
  const uncover = () => {
    const top = document.getElementById(anchor())?.getBoundingClientRect().top, bottom = bar?.getBoundingClientRect().bottom;
    if (top >= 0 && top < bottom) scrollBy(0, top - bottom - GAP);
  };

  const createBar = () => {
    const drop = make("button", { type: "button" }, "drop it");
    drop.addEventListener("click", leave);
    const others = make("details", { className: "others", name: "your-case" }, make("summary", {}, "other cases"), make("ul", {}, ...[...cases].map(([text, label]) => {
      const take = make("button", { type: "button" }, label);
      take.addEventListener("click", () => { location.hash = `e=${edition}&s=${text}`; });
      return make("li", {}, take);
    })));
    const summary = make("summary", {}, "move what matters here"), fold = make("details", { className: "sliders", name: "your-case" }, summary);
    fold.addEventListener("toggle", async () => {
      fold.closest(".your-case").classList.toggle("open", fold.open);
      if (!fold.open) return;
      if (!globalThis.standoffSliders) await Promise.all([standoffCase.tracks, standoffCase.sliders].map(script => loadScript(root + script)));
      if (!globalThis.standoffSliders || !bar?.contains(fold)) return;
      bar.sliders ??= createSliders(fold);
      bar.sliders.open(latest);
    });
    fold.addEventListener("keydown", event => {
      if (event.key !== "Escape" || !fold.open) return;
      fold.open = false;
      summary.focus();
    });
    const what = make("span", { className: "what" }), count = make("span", { className: "count" }), edit = make("a", {}, "edit"), troubles = make("div", { role: "status" });
    const said = make("p", {}, make("b", {}, "Your case: "), what, make("span", { className: "dot" }, " · "), count, make("span", { className: "acts" }, " · ", edit, " · ", drop));
    bar = Object.assign(make("aside", { className: "your-case", ariaLabel: "Your case" }, said, make("div", { className: "folds" }, fold, others), troubles), { what, count, edit, troubles });
    document.querySelector(".masthead").after(bar);
    main.after(told);
    frame().then(uncover);
  };

  const fillBar = set => {
    if (!bar) createBar();
    const named = cases.get(hash(set).replace(/.*&s=/, ""));
    const all = [...set].map(describe), rest = all.slice(NAMED);
    // On paper all of them.
    bar.what.replaceChildren((named ? `${named}: ` : "") + (set.size ? all.slice(0, NAMED).join(", ") : "as published"), ...rest.length ? [
      make("span", { className: "more" }, `, and ${plural(rest.length, "more assumption", "more assumptions")}`),
      make("span", { className: "rest" }, `, ${rest.join(", ")}`),
    ] : []);
    bar.edit.href = `${root}explore/${isOnDisk ? "index.html" : ""}${hash(set)}`;
    bar.sliders?.show(set);
  };

  const hash = set => writeLink(model, edition, set);

  // What is there before its words is read out when they come.
  const tellTrouble = text => {
    const of = shown;
    frame().then(() => { if (of === shown) bar?.troubles.append(make("p", { className: "trouble" }, text)); });
  };

  const removeBar = () => {
    clearTimeout(timer);
    if (bar) told.textContent = STANDS;
    bar?.remove();
    bar = undefined;
  };

  // It can be had back until the focus goes elsewhere; that of a window which is left comes back.
  const offerBack = dropped => {
    const back = make("button", { type: "button" }, "Undo"), offer = make("aside", { className: "your-case", ariaLabel: "Your case" }, make("p", {}, `${STANDS} `, back));
    back.addEventListener("blur", () => { if (document.activeElement !== back) offer.remove(); });
    back.addEventListener("click", () => {
      addEventListener("hashchange", () => bar?.edit.focus({ preventScroll: true }), { once: true });
      location.hash = [anchor(), dropped.slice(1)].filter(Boolean).join("&");
      offer.remove();
    });
    document.querySelector(".masthead").after(offer);
    back.focus({ preventScroll: true });
  };

  const leave = () => {
    const dropped = hash(latest);
    turn += 1;
    clear();
    removeBar();
    latest = new Map();
    save();
    offerBack(dropped);
  };

  // ---- The address ----

  // At most four a second, when a slider rests.
  let shown, misread, saving = 0;
  const anchor = () => /^#([^&=]+)(&|$)/.exec(location.hash)?.[1];
  const save = (set = latest) => {
    clearTimeout(saving);
    const held = set.size ? hash(set).slice(1) : "";
    const next = [anchor(), held].filter(Boolean).join("&");
    shown = hash(set);
    // A browser may take no more addresses for a while.
    try {
      history.replaceState(null, "", next ? `#${next}` : location.pathname + location.search);
    } catch {}
  };

  const show = set => {
    // Before anything is written, while nothing has to be laid out for it.
    order ??= inOrder();
    latest = set;
    turn += 1;
    fillBar(set);
    live = model.tryCase(set);
    work(set, live, breather(turn));
  };

  // The count of before stands until the new one is known.
  const slide = set => {
    if (!/…$/.test(bar.count.textContent)) bar.count.textContent += "…";
    show(set);
    clearTimeout(saving);
    saving = setTimeout(save, SAVED_AFTER);
  };

  const follow = () => {
    const link = read(model, location.hash, standoffCase, { nameOf, say: sayValue }), { set, troubles, made } = link, text = hash(set);
    const isVain = troubles.length > 0 && !link.named.length && latest.size > 0;
    if (isVain) {
      save();
      bar.troubles.replaceChildren();
      return tellTrouble(`${tellTroubles(troubles)} The case that stood here stays.`);
    }
    if (text === shown && bar?.isConnected && troubles.join() === misread) return;
    [shown, misread] = [text, troubles.join()];
    if (!set.size) clear();
    if (!set.size && !troubles.length && !made) {
      turn += 1;
      latest = set;
      return removeBar();
    }
    show(set);
    bar.count.textContent = "working it out…";
    bar.troubles.replaceChildren();
    if (troubles.length) {
      tellTrouble(tellTroubles(troubles));
      save();
    }
    if (made) loadThen(root, made, standoffCase).then(then => {
      if (text === shown) tellTrouble(tellSince(model, link, standoffCase, then, nameOf, sayValue));
    });
  };
  addEventListener("hashchange", () => { if (/[#&]s=/.test(location.hash)) follow(); });
  // A link that is followed while a slider moves takes along what it says.
  for (const event of ["click", "auxclick", "contextmenu"]) addEventListener(event, () => { if (bar && hash(latest) !== shown) save(); }, true);
  follow();
})();
