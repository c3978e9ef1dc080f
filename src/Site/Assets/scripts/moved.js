// A page that has moved takes along what a link says behind its path: the place, what it quoted, a
// reader's case. A place with a line of its own leads where that line does. Without a script the page
// leads on by itself.
(() => {
  if (typeof document === "undefined") return;
  const successor = document.querySelector("a.successor");
  if (!successor) return;
  const [anchor, ...beside] = location.hash.slice(1).split("&");
  const place = anchor && document.querySelector(".former") && document.getElementById(anchor)?.closest(".former li");
  const target = place ? place.querySelector("a") : successor;
  // What is gone says why.
  if (!target) return;
  const url = new URL(target.href);
  url.search ||= location.search;
  url.hash = [url.hash.slice(1) || anchor, ...beside].join("&");
  location.replace(url.href);
})();
