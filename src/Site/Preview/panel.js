// Loads a page again where a build has made another of it, and shows what a save brought about.
{
  const { version } = document.currentScript.dataset;
  const page = "preview " + location.pathname;
  const place = sessionStorage.getItem(page);
  if (place) scrollTo(...place.split(" ").map(Number));
  sessionStorage.removeItem(page);
  const events = new EventSource("/_preview/events?path=" + encodeURIComponent(location.pathname));
  events.onmessage = e => {
    if (e.data === version) return;
    sessionStorage.setItem(page, scrollX + " " + scrollY);
    location.reload();
  };
  const read = async name => (await fetch("/_preview/" + name)).text();
  events.addEventListener("effects", async () => {
    const [effects, diagnostics] = await Promise.all([read("effects"), read("diagnostics")]);
    document.querySelector(".preview-panels > .effects").innerHTML = effects;
    const panel = document.querySelector(".preview-panels > .diagnostics");
    // What the reader has opened stays open: only the reasons are new.
    if (!panel || panel.querySelector("li details[open]")) return;
    const isOpen = panel.firstElementChild.open;
    panel.outerHTML = diagnostics;
    const now = document.querySelector(".preview-panels > .diagnostics");
    if (now) now.firstElementChild.open = isOpen;
  });
}
