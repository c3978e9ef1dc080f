// The page on which readers move assumptions: sliders and fields, results, sentences that fall.
(() => {
  if (typeof document === "undefined") return;
  const page = document.querySelector(".explore");
  if (!page || !globalThis.standoffNumbers) return;
  const { write, read } = globalThis.standoffWriter;
  const model = globalThis.standoffModel.load(globalThis.standoffNumbers);
  model.name(page.dataset.named.split(" "));
  const { lay, valueOf } = globalThis.standoffTrack;
  const SLICE = 4, TOLD_AFTER = 500, SAVED_AFTER = 250;
  const { standoffLink } = globalThis, about = JSON.parse(page.dataset.edition), { edition } = about, root = new URL("../", document.currentScript.src).href;
  const count = page.querySelector(".count"), banner = page.querySelector(".banner");
  let set = new Map(), current = model.tryCase(set), turn = 0, undone = [];

  const later = (delay, run) => {
    let timer = 0;
    return () => { clearTimeout(timer); timer = setTimeout(run, delay); };
  };

  const put = (element, name, text) => {
    let child = element.querySelector(`.${name}`);
    if (!child) element.prepend(child = Object.assign(document.createElement("b"), { className: name }), " ");
    if (child.textContent !== text) child.textContent = text;
  };

  const clear = (element, name) => element.querySelector(`.${name}`)?.remove();

  // ---- Assumptions ----

  const assumptions = new Map([...page.querySelectorAll(".assumption")].map(item => {
    const { number, form, from, to, scale } = item.dataset;
    const input = model.inputs[number];
    const track = lay(Number(from), Number(to), scale === "log", Number(item.dataset.digits ?? 3));
    return [Number(number), {
      item, input, form, track,
      field: item.querySelector("input[type=text]"), slider: item.querySelector(".slider"), published: item.querySelector("input[type=text]").value,
    }];
  }));

  const textOf = ({ input, form, published }, value) => (value === input.value ? published : write(value, form, 3));

  const showAssumption = (assumption, value) => {
    const { item, field, slider, input, track } = assumption;
    const text = textOf(assumption, value);
    if (document.activeElement !== field) field.value = text;
    slider.value = track.place(value);
    slider.setAttribute("aria-valuetext", text);
    item.classList.toggle("moved", value !== input.value);
    field.removeAttribute("aria-invalid");
  };

  const limit = ({ min, max }, value) => Math.min(Math.max(value, min), max);

  // ---- What follows ----

  const results = [...page.querySelectorAll("[data-result]")].map(item => ({ item, of: Number(item.dataset.result) }));
  const verdicts = [...page.querySelectorAll("[data-verdict]")].map(item =>
    ({ item, index: Number(item.dataset.verdict), isQuestion: item.dataset.kind === "question" }));
  const published = current;
  const wasTrue = new Map();

  const showResults = () => {
    for (const { item, of } of results) {
      const answer = item.querySelector("dd"), value = current.base(of);
      const text = write(value, item.dataset.form, Number(item.dataset.digits));
      const isMoved = value !== published.base(of);
      item.classList.toggle("moved", isMoved);
      if (isMoved) put(answer, "yours", text);
      else clear(answer, "yours");
    }
  };

  const percent = share => (share === 0 ? "none" : share < 0.01 ? "under 1%" : share === 1 ? "all" : share > 0.99 ? "over 99%" : `${Math.round(share * 100)}%`);

  const fell = page.querySelector(".fell"), fellList = fell.querySelector("ul");
  const homes = new Map(verdicts.map(({ item }) => [item, item.parentElement]));

  // What has turned stands together above all else; each list keeps the order of the report.
  const place = (item, index, hasTurned) => {
    const home = hasTurned ? fellList : homes.get(item);
    if (item.parentElement === home) return;
    const next = [...home.children].find(other => Number(other.dataset.verdict) > index);
    home.insertBefore(item, next ?? null);
    fell.hidden = fellList.children.length === 0;
  };

  const showVerdict = ({ item, index, isQuestion }, isTrue, odds) => {
    const hasTurned = isTrue !== wasTrue.get(index);
    item.classList.toggle("fallen", hasTurned);
    place(item, index, hasTurned);
    const share = odds === null || !current.moves(index) ? "" : ` In ${percent(odds)} of your draws.`;
    const told = hasTurned ? (isQuestion ? "With your numbers the answer turns." : "With your numbers this falls.") : "";
    if (told || share) put(item, "yours", (told + share).trim());
    else clear(item, "yours");
    return hasTurned;
  };

  const plural = (n, one, many) => `${n} ${n === 1 ? one : many}`;

  const tell = later(TOLD_AFTER, () => {
    const fallen = verdicts.filter(v => v.item.classList.contains("fallen"));
    const conclusions = fallen.filter(v => !v.isQuestion).length, questions = fallen.length - conclusions;
    const all = verdicts.filter(v => !v.isQuestion).length;
    count.textContent = set.size === 0
      ? "Nothing is moved: this is the report as published."
      : `${plural(set.size, "assumption differs", "assumptions differ")} from ours. Your case overturns ${conclusions} of ${all} conclusions`
        + (questions ? ` and turns ${plural(questions, "answer", "answers")}.` : ".");
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

  const save = later(SAVED_AFTER, () => history.replaceState(null, "", set.size ? link() : location.pathname + location.search));

  const say = words => {
    banner.textContent = words;
    banner.hidden = !words;
  };

  // ---- Moving ----

  const change = (next, isOneMove = false) => {
    if (!isOneMove) undone.push(set);
    const before = set;
    set = next;
    current = model.tryCase(set);
    for (const of of new Set([...before.keys(), ...set.keys()])) {
      const assumption = assumptions.get(of);
      if (assumption && before.get(of) !== set.get(of)) showAssumption(assumption, set.get(of) ?? assumption.input.value);
    }
    page.classList.toggle("other", set.size > 0);
    for (const button of page.querySelectorAll("[data-do=undo]")) button.disabled = undone.length === 0;
    for (const button of page.querySelectorAll("[data-do=reset]")) button.disabled = set.size === 0;
    showResults();
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

  for (const [of, assumption] of assumptions) {
    const { field, slider, input, form, track } = assumption;
    let isSliding = false;
    slider.addEventListener("input", () => {
      move(of, valueOf(track, input, Number(slider.value)), isSliding);
      isSliding = true;
    });
    slider.addEventListener("change", () => { isSliding = false; });
    field.addEventListener("change", () => {
      const value = field.value.trim() === assumption.published ? input.value : read(field.value, form);
      if (value === null || value !== limit(input, value)) {
        field.setAttribute("aria-invalid", "true");
        say(value === null ? `“${field.value}” is no number.` : `${field.value} lies outside what this number may be.`);
        return;
      }
      say("");
      field.blur();
      move(of, value);
    });
    field.disabled = slider.disabled = false;
  }

  const actions = {
    undo: () => { const before = undone.pop(); if (before) change(before, true); },
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
  page.addEventListener("click", event => {
    const button = event.target.closest("[data-do]"), named = event.target.closest("[data-case]");
    if (button) actions[button.dataset.do](button);
    if (named) change(standoffLink.readSet(model, named.dataset.case).set);
  });

  const follow = isFirst => {
    const found = standoffLink.read(model, location.hash, about), { set: next, troubles, made } = found;
    const told = troubles.length ? `${troubles.join("; ")}. ` : "";
    say(told);
    change(next, isFirst);
    if (!made) return;
    const nameOf = of => assumptions.get(of)?.item.querySelector("label").textContent ?? model.inputs[of].id;
    const written = (of, value) => (assumptions.has(of) ? write(value, assumptions.get(of).form, 3) : String(value));
    standoffLink.loadThen(root, made, about).then(then => say(told + standoffLink.tellSince(model, found, about, then, nameOf, written)));
  };
  addEventListener("hashchange", () => follow(false));
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
