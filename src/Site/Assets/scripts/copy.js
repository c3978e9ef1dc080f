// A button at each text to copy. Without it, or without a script, a click selects the whole text.
(() => {
  if (typeof document === "undefined") return;

  const copy = async (block, told) => {
    try {
      await navigator.clipboard.writeText(block.textContent);
      told.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(block);
      told.textContent = "Selected; copy it with your keyboard";
    }
  };

  for (const block of document.querySelectorAll("pre.copy")) {
    const term = block.closest("dd")?.previousElementSibling?.textContent;
    const name = block.getAttribute("aria-label") ?? term?.replace(/^./, first => first.toLowerCase());
    const button = Object.assign(document.createElement("button"), { type: "button", className: "copier", textContent: "Copy" });
    const told = Object.assign(document.createElement("span"), { className: "copied" });
    if (name) button.setAttribute("aria-label", `Copy ${name}`);
    told.setAttribute("role", "status");
    button.addEventListener("click", () => copy(block, told));
    block.after(button, told);
  }
})();
