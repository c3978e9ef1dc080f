"use strict";
// Says on a frozen page whether the report says something else by now. Without it, or from a disk,
// the link to what it says today stands there all the same.
(() => {
  const told = document.getElementById("later");
  if (!told) return;
  const at = new URL("versions.json", document.currentScript.src);
  const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
  const say = edition => {
    const [year, month, day] = edition.split("-").map(Number);
    return `${day} ${MONTHS[month - 1]} ${year}`;
  };
  // An edition as a whole never says something else: there is a later one, or there is none.
  const tellEdition = last => {
    if (last === told.dataset.edition) {
      told.textContent = "It is the latest edition.";
      return;
    }
    const link = Object.assign(document.createElement("a"), { href: new URL(`${last}/`, at).href, textContent: say(last) });
    told.append("There is a later edition, of ", link, ".");
  };
  fetch(at).then(answer => answer.json()).then(versions => {
    const later = (versions.changed[told.dataset.of] ?? []).find(edition => edition > told.dataset.edition);
    const last = versions.editions[versions.editions.length - 1];
    const isOtherNow = versions.now.includes(told.dataset.of);
    if (told.dataset.of.startsWith("editions/")) tellEdition(last);
    else told.textContent = later
      ? `The edition of ${say(later)} says something else.`
      : isOtherNow ? "It has changed since the last edition." : last > told.dataset.edition ? `Unchanged up to the edition of ${say(last)}.` : "It stands unchanged.";
  }).catch(() => {});
})();
