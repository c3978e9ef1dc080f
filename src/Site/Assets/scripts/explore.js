// The page on which readers move assumptions: sliders and fields, results, sentences that fall.
(() => {
  if (typeof document === "undefined") return;
  const page = document.querySelector(".explore");
  if (!page || !globalThis.standoffNumbers) return;
  const { write, writeFully, read, percent } = globalThis.standoffWriter;
  const model = globalThis.standoffModel.load(globalThis.standoffNumbers);
  model.name(page.dataset.named.split(" "));
  const { lay, valueOf } = globalThis.standoffTrack;
  const SLICE = 4, TOLD_AFTER = 500, SAVED_AFTER = 250, STEP = 1000;
  const { quote, tellLimits, tellTroubles, ...standoffLink } = globalThis.standoffLink;
  const about = JSON.parse(page.dataset.edition), { edition } = about, root = new URL("../", document.currentScript.src).href;
  const count = page.querySelector(".count"), banner = page.querySelector(".banner"), tally = page.querySelector(".tally");
  let set = new Map(), current = model.tryCase(set), turn = 0, undone = [];

  const later = (delay, run) => {
    let timer = 0;
    return () => { clearTimeout(timer); timer = setTimeout(run, delay); };
  };

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const hidden = text => make("span", { className: "hidden" }, text);
  const setText = (element, text) => { if (element.textContent !== text) element.textContent = text; };

  // Of two cases whether they are one.
  const same = (a, b) => a.size === b.size && [...a].every(([of, value]) => b.get(of) === value);

  // ---- Assumptions ----

  const assumptions = new Map([...page.querySelectorAll(".assumption")].map(item => {
    const { number, form, from, to, scale } = item.dataset;
    const input = model.inputs[number];
    const track = lay(Number(from), Number(to), scale === "log", Number(item.dataset.digits ?? 3));
    return [Number(number), {
      item, input, form, track,
      field: item.querySelector("input[type=text]"), slider: item.querySelector(".slider"), published: item.querySelector("input[type=text]").value,
      name: item.querySelector("label").textContent, told: item.querySelector(".ours").id, fold: item.closest("details"),
    }];
  }));
  // Forms of those that an address can set and this page does not move; they are called by their id.
  const others = new Map(Object.entries(JSON.parse(page.dataset.others)).flatMap(([form, all]) => all.map(of => [of, form])));
  const folds = [...page.querySelectorAll(".moved details")].map(fold => ({ fold, summary: fold.querySelector("summary"), said: fold.querySelector("summary").textContent }));

  const nameOf = of => assumptions.get(of)?.name ?? model.inputs[of].id.replaceAll("_", " ");
  const textOf = (of, value) => {
    const { published, form } = assumptions.get(of) ?? { form: others.get(of) };
    return value === model.inputs[of].value && published ? published : writeFully(value, form);
  };

  // At the field itself, and read out with it; without words it is taken away.
  const tellTrouble = ({ item, field, told }, words) => {
    item.querySelector(".trouble")?.remove();
    if (!words) {
      field.removeAttribute("aria-invalid");
      field.setAttribute("aria-describedby", told);
      return;
    }
    const note = make("p", { className: "trouble", id: `${field.id}-trouble`, role: "alert" });
    item.querySelector(".value").after(note);
    note.textContent = words;
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", `${note.id} ${told}`);
  };

  const showAssumption = (of, value) => {
    const assumption = assumptions.get(of), { item, field, slider, input, track } = assumption, text = textOf(of, value);
    field.value = text;
    slider.value = track.place(value);
    slider.setAttribute("aria-valuetext", text);
    item.classList.toggle("moved", value !== input.value);
    tellTrouble(assumption, "");
  };

  const showFolds = () => {
    for (const { fold, summary, said } of folds) {
      const moved = fold.querySelectorAll(".assumption.moved").length;
      setText(summary, moved ? `${said}, ${moved} of them moved` : said);
    }
  };
  const unfold = () => { for (const of of set.keys()) assumptions.get(of)?.fold?.setAttribute("open", ""); };

  // ---- What differs ----

  const differs = page.querySelector(".differs"), rows = new Map();

  const makeRow = of => {
    const { id, value } = model.inputs[of], isHere = assumptions.has(of);
    const href = isHere ? `#move-${id}` : `${root}numbers/${id}/${location.protocol === "file:" ? "index.html" : ""}`;
    const yours = make("b", { className: "yours" }), back = make("button", { type: "button", ariaLabel: `Take back: ${nameOf(of)}` }, "take back");
    const item = make("li", {}, make("a", { href }, nameOf(of)), " ", yours, " ", make("span", { className: "ours" }, `(we take ${textOf(of, value)})`), " ", back);
    back.addEventListener("click", () => move(of, value));
    return { item, yours };
  };

  const showDiffers = () => {
    const list = differs.querySelector("ul"), hadFocus = list.contains(document.activeElement);
    for (const [of, { item }] of [...rows].filter(([other]) => !set.has(other))) {
      item.remove();
      rows.delete(of);
    }
    for (const [of, value] of set) {
      if (!rows.has(of)) {
        rows.set(of, makeRow(of));
        list.append(rows.get(of).item);
      }
      setText(rows.get(of).yours, textOf(of, value));
    }
    differs.hidden = set.size === 0;
    if (hadFocus && !list.contains(document.activeElement)) (list.querySelector("button") ?? page.querySelector("[data-do=undo]")).focus();
  };

  const named = [...page.querySelectorAll("[data-case]")].map(button => ({ button, set: standoffLink.readSet(model, button.dataset.case).set }));

  // ---- What follows ----

  const results = [...page.querySelectorAll("[data-result]")].map(item => ({ item, of: Number(item.dataset.result), before: undefined }));
  const verdicts = [...page.querySelectorAll("[data-verdict]")].map(item =>
    ({ item, index: Number(item.dataset.verdict), isQuestion: item.dataset.kind === "question" }));
  const published = current;
  const wasTrue = new Map();

  // What print does not tell apart has not moved.
  const showResults = () => {
    for (const result of results) {
      const { item, of } = result, answer = item.querySelector("dd"), yours = answer.querySelector(".yours");
      const say = tried => write(tried.base(of), item.dataset.form, Number(item.dataset.digits));
      const text = say(current), isMoved = text !== (result.before ??= say(published));
      item.classList.toggle("moved", isMoved);
      if (!isMoved && yours) answer.replaceChildren(answer.querySelector(".ours"));
      if (!isMoved) continue;
      if (yours) yours.lastChild.data = text;
      else answer.prepend(make("b", { className: "yours" }, hidden("yours "), text), hidden(", published"), " ");
    }
  };

  const fell = page.querySelector(".fell"), fellList = fell.querySelector("ul");
  const homes = new Map(verdicts.map(({ item }) => [item, item.parentElement]));

  // What has turned stands together above all else; each list keeps the order of the report.
  const place = (item, index, hasTurned) => {
    const home = hasTurned ? fellList : homes.get(item);
    if (item.parentElement === home) return;
    const next = [...home.children].find(other => Number(other.dataset.verdict) > index), { activeElement } = document;
    home.insertBefore(item, next ?? null);
    fell.hidden = fellList.children.length === 0;
    if (item.contains(activeElement)) activeElement.focus({ preventScroll: true });
  };

  const showVerdict = ({ item, index, isQuestion }, isTrue, odds) => {
    const hasTurned = isTrue !== wasTrue.get(index);
    item.classList.toggle("fallen", hasTurned);
    place(item, index, hasTurned);
    const share = odds === null || !current.moves(index) ? "" : ` ${isQuestion ? "Yes" : "It holds"} in ${percent(odds)} of your draws.`;
    const told = (hasTurned ? (isQuestion ? "With your numbers the answer turns." : "With your numbers this falls.") : "") + share;
    const yours = item.querySelector(".yours");
    if (!told) yours?.remove();
    else if (yours) setText(yours, told.trim());
    else item.prepend(make("b", { className: "yours" }, told.trim()));
  };

  const plural = (n, one, many) => `${n} ${n === 1 ? one : many}`;

  // Until all is judged nothing is said of what falls, and nothing of another case.
  const tellDiffers = () => (set.size === 0
    ? "Nothing is moved: this is the report as published."
    : `${plural(set.size, "assumption differs", "assumptions differ")} from ours.`);

  const tellWorking = () => {
    count.setAttribute("aria-busy", String(set.size > 0));
    setText(count, set.size ? `${tellDiffers()} Working out what follows…` : tellDiffers());
  };

  const tell = later(TOLD_AFTER, () => {
    const fallen = verdicts.filter(v => v.item.classList.contains("fallen"));
    const conclusions = fallen.filter(v => !v.isQuestion).length, questions = fallen.length - conclusions;
    const all = verdicts.filter(v => !v.isQuestion).length;
    count.removeAttribute("aria-busy");
    setText(count, tellDiffers() + (set.size
      ? ` Your case overturns ${conclusions} of ${all} conclusions${questions ? ` and turns ${plural(questions, "answer", "answers")}.` : "."}`
      : ""));
  });

  const pause = () => new Promise(done => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); });

  // Lets the page breathe whenever a slice of time is used up.
  const breather = () => {
    let began = performance.now();
    return async () => {
      if (performance.now() - began < SLICE) return;
      await pause();
      began = performance.now();
    };
  };

  // Columns are computed one by one; whoever moves something meanwhile starts anew.
  const judge = async mine => {
    const rest = breather();
    // What falls by values alone is said before the draws are made, with the odds of before where it stays.
    for (const verdict of verdicts.filter(({ index }) => !model.conditions[index].isOnDraws && (current.moves(index) || wasTrue.has(index)))) {
      const { item, index } = verdict, isTrue = current.holds(index);
      if (!wasTrue.has(index)) wasTrue.set(index, published.holds(index));
      if (item.classList.contains("fallen") === (isTrue === wasTrue.get(index))) showVerdict(verdict, isTrue, null);
      await rest();
      if (mine !== turn) return;
    }
    for (const verdict of verdicts) {
      const { index } = verdict;
      if (!current.moves(index)) {
        if (wasTrue.has(index)) showVerdict(verdict, wasTrue.get(index), null);
        continue;
      }
      for (const tried of wasTrue.has(index) ? [current] : [published, current])
        for (const step of tried.missing(index)) {
          step();
          await rest();
          if (mine !== turn) return;
        }
      if (!wasTrue.has(index)) wasTrue.set(index, published.holds(index));
      showVerdict(verdict, current.holds(index), current.odds(index));
      await rest();
      if (mine !== turn) return;
    }
    tell();
  };

  // ---- Links ----

  const link = () => (set.size ? standoffLink.write(model, edition, set) : "#");

  let saving = 0;
  const keep = () => {
    clearTimeout(saving);
    saving = 0;
    const address = new URL(set.size ? link() : location.pathname + location.search, location.href).href;
    // A browser may take no more addresses for a while; the next move tries again.
    try {
      if (address !== location.href) history.replaceState(null, "", address);
    } catch {}
  };
  const save = () => {
    clearTimeout(saving);
    saving = setTimeout(keep, SAVED_AFTER);
  };
  // A link that is followed at once takes along what the page shows.
  for (const event of ["click", "auxclick", "contextmenu"]) addEventListener(event, () => { if (saving) keep(); }, true);
  addEventListener("pagehide", () => { if (saving) keep(); });

  const say = words => {
    setText(banner, words);
    banner.hidden = !words;
  };

  // ---- Moving ----

  const showActions = () => {
    page.querySelector("[data-do=undo]").ariaDisabled = String(undone.every(before => same(before, set)));
    page.querySelector("[data-do=reset]").ariaDisabled = String(set.size === 0);
    for (const { button, set: its } of named) button.ariaPressed = String(same(its, set));
  };

  const change = (next, isOneMove = false) => {
    if (same(next, set)) return;
    if (!isOneMove) undone.push(set);
    const before = set;
    set = next;
    current = model.tryCase(set);
    for (const of of new Set([...before.keys(), ...set.keys()])) {
      if (assumptions.has(of) && before.get(of) !== set.get(of)) showAssumption(of, set.get(of) ?? model.inputs[of].value);
    }
    page.classList.toggle("other", set.size > 0);
    showActions();
    tellWorking();
    showResults();
    showDiffers();
    showFolds();
    turn += 1;
    judge(turn);
    save();
  };

  const move = (of, value, isOneMove) => {
    const next = new Map(set);
    if (value === model.inputs[of].value) next.delete(of);
    else next.set(of, value);
    change(next, isOneMove);
  };

  // Steps of one slider that follow each other closely are one move.
  let last = { of: -1, at: 0 };
  const slide = (of, value, isSliding) => {
    const now = performance.now();
    move(of, value, last.of === of && (isSliding || now - last.at < STEP));
    last = { of, at: now };
  };

  for (const [of, assumption] of assumptions) {
    const { field, slider, input, form, track } = assumption;
    const restore = () => showAssumption(of, set.get(of) ?? input.value);
    let isSliding = false;
    slider.addEventListener("input", () => {
      slide(of, valueOf(track, input, Number(slider.value), set.get(of) ?? input.value), isSliding);
      isSliding = true;
    });
    slider.addEventListener("change", () => { isSliding = false; });
    field.addEventListener("change", () => {
      const typed = field.value.trim(), value = typed === assumption.published ? input.value : read(typed, form);
      const limits = `It takes ${tellLimits(input, at => textOf(of, at))}; ${textOf(of, set.get(of) ?? input.value)} still counts.`;
      if (!typed) restore();
      else if (value === null) tellTrouble(assumption, `${quote(typed)} is no number that can be read here. ${limits}`);
      else if (!(value >= input.min && value <= input.max)) tellTrouble(assumption, `${quote(typed)} lies outside what this can be. ${limits}`);
      else {
        last.of = -1;
        move(of, value);
        restore();
      }
    });
    field.addEventListener("keydown", ({ key }) => { if (key === "Escape") restore(); });
    field.disabled = slider.disabled = false;
  }

  const actions = {
    undo: () => {
      let before = undone.pop();
      while (same(before, set)) before = undone.pop();
      change(before, true);
    },
    reset: () => change(new Map()),
    copy: async button => {
      const address = new URL(link(), location.href).href;
      try {
        await navigator.clipboard.writeText(address);
        button.textContent = "Copied";
      } catch {
        location.hash = link();
        button.textContent = "It stands in the address bar";
      }
      setTimeout(() => { button.textContent = "Copy link to this case"; }, 2000);
    },
  };
  page.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-do]"), chosen = named.find(other => other.button === target.closest("[data-case]"));
    if (!button && !chosen) return;
    last.of = -1;
    if (chosen) change(chosen.set);
    else if (button.ariaDisabled !== "true") actions[button.dataset.do](button);
    unfold();
  });

  let followed = 0;
  const follow = isFirst => {
    const found = standoffLink.read(model, location.hash, about, { nameOf, say: textOf }), { set: next, troubles, made } = found;
    const isVain = troubles.length > 0 && !found.named.length && set.size > 0;
    const mine = ++followed, told = troubles.length ? `${tellTroubles(troubles)}${isVain ? " The case that stood here stays." : ""}` : "";
    say(told);
    if (troubles.length || made) save();
    if (isVain) return;
    last.of = -1;
    change(next, isFirst);
    unfold();
    if (made) standoffLink.loadThen(root, made, about).then(then => {
      if (mine === followed) say(`${told} ${standoffLink.tellSince(model, found, about, then, nameOf, textOf)}`.trim());
    });
  };
  addEventListener("hashchange", () => follow(false));
  addEventListener("beforeprint", () => { for (const fold of page.querySelectorAll("details:has(.moved)")) fold.open = true; });
  page.querySelector("[data-do=copy]").disabled = false;
  // What every move needs is worked out before the first, in slices; sentences on draws are judged
  // when something moves them.
  const warm = async () => {
    const rest = breather();
    for (let of = 0; of < model.quantities.length; of++) {
      model.restsOn(of);
      published.base(of);
      await rest();
    }
    // A first move costs more than those that follow, so one is tried where nobody waits for it.
    const [first] = assumptions.keys();
    const tried = model.tryCase(new Map([[first, model.inputs[first].high]]));
    for (const { of } of results) {
      tried.base(of);
      await rest();
    }
    for (const { index } of verdicts) {
      if (!model.conditions[index].isOnDraws && !wasTrue.has(index)) wasTrue.set(index, published.holds(index));
      tried.moves(index);
      await rest();
    }
  };
  if (location.hash.length > 1) follow(true);
  warm();
})();
