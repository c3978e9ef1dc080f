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
  events.addEventListener("effects", async () => {
    const answer = await fetch("/_preview/effects");
    document.querySelector(".preview-panels > .effects").innerHTML = await answer.text();
  });
}
