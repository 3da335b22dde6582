// Comfort only: the page works without it.
(() => {
  "use strict";
  const closed = "advies-dicht";
  const root = document.documentElement;
  const keys = document.getElementById("toetsen");
  keys.closest("p").hidden = false;
  let last = null;

  const isShown = (one) => one.getClientRects().length > 0;
  const references = () => [...document.querySelectorAll("a.nummer")].filter(isShown);

  // The next note after the one that was visited last, or after the place where the reader is now.
  const go = (step) => {
    const all = references();
    if (!all.length) return;
    let at = all.indexOf(document.activeElement);
    if (at < 0) at = all.indexOf(last);
    const target = at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length;
    all[target].focus();
  };

  const isTyping = (target) => target.matches("input:not([type=checkbox]), textarea, select");

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    if (event.key === "Escape") return root.classList.add(closed);
    const onNote = event.target.matches("a.nummer");
    const letters = keys.checked;
    const forward = (letters && event.key === "n") || (onNote && event.key === "ArrowRight");
    const back = (letters && event.key === "p") || (onNote && event.key === "ArrowLeft");
    if (!forward && !back) return;
    event.preventDefault();
    go(forward ? 1 : -1);
  });

  document.addEventListener("focusin", (event) => {
    root.classList.remove(closed);
    if (event.target.matches("a.nummer")) last = event.target;
  });

  document.addEventListener("mouseover", (event) => {
    const mark = event.target.closest(".merk");
    if (mark && !mark.contains(event.relatedTarget)) root.classList.remove(closed);
  });
})();
