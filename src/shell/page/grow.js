// A field for many lines is as tall as its text: what was written is not to be looked for behind an edge. Newer browsers do it
// by themselves (`field-sizing` in the style sheet), and this stays out of their way.
"use strict";
const growing = (() => {
  if (CSS.supports("field-sizing", "content")) return Object.freeze({ all: () => {}, changed: () => {} });

  const widths = new WeakMap(); // what the text of each field has to stand in
  const areas = () => document.querySelectorAll(".field textarea");
  // With little room the whole frame scrolls, otherwise the screen in it.
  const viewsOf = (area) => [area.closest(".screen"), area.closest(".frame")].filter((view) => view);

  const grow = (area) => {
    // Nothing can be measured inside what is closed; it is when that opens.
    if (area.scrollHeight === 0) return;
    const views = viewsOf(area);
    const stood = views.map((view) => view.scrollTop);
    // Taller than its text it would never say how much less is enough.
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
    views.forEach((view, place) => { view.scrollTop = stood[place]; });
  };
  const all = () => areas().forEach(grow);

  // The line that is being written at the end of a text that grew stays in sight.
  const follow = (area) => {
    if (area.selectionEnd !== area.value.length) return;
    for (const view of viewsOf(area)) {
      if (getComputedStyle(view).overflowY !== "auto") continue;
      const below = area.getBoundingClientRect().bottom - view.getBoundingClientRect().bottom;
      if (below > 0) view.scrollTop += below;
    }
  };

  // A field may come with a text in it, be wider on its side than upright, or stand inside what opens later.
  const watching = new ResizeObserver((sizes) => {
    for (const { target, contentRect } of sizes) {
      // Only a change of the width breaks the lines elsewhere; the height is ours.
      if (contentRect.width === widths.get(target)) continue;
      widths.set(target, contentRect.width);
      grow(target);
    }
  });
  const changed = () => {
    for (const area of areas()) {
      if (widths.has(area)) continue;
      widths.set(area, null);
      grow(area);
      watching.observe(area);
    }
  };

  document.addEventListener("input", ({ target }) => {
    if (!target.matches?.(".field textarea")) return;
    grow(target);
    follow(target);
  });

  return Object.freeze({ all, changed });
})();
