// A long list keeps a few of its rows in the page, between two spacers that stand for the rest. This says when those rows
// must move on, and keeps what the person is looking at where it is while they do.
//
// A list is `[data-long]`: `[data-before]`, rows, `[data-after]`, and `[data-at]`, a field nobody sees. What is written into
// that field goes the way everything goes: "row 120", the first row in view, or "before 0.25", how far into a spacer the
// view has come. One message, and the next only when the rows have come; `data-turn` counts them.
"use strict";
const longList = (() => {
  // How many screens of rows there should be on either side.
  const AHEAD = 1;

  let known = null; // the list that is being watched
  let waiting = null; // the turn in which rows were asked for
  let last = null; // what was asked for
  let tapped = null; // where a row stood when it was tapped, below the edge of the view

  const find = () => document.querySelector("[data-long]");
  const viewOf = (list) => list.closest(".screen");
  const firstInView = (list, view) => {
    for (const row of list.querySelectorAll(".row")) {
      if (row.getBoundingClientRect().bottom > view.top) return row;
    }
    return null;
  };

  const whereIs = (list, view, before, after) => {
    const into = (spacer) => Math.min(1, Math.max(0, (view.top - spacer.top) / spacer.height)).toFixed(6);
    if (before.height >= 1 && before.bottom > view.top) return `before ${into(before)}`;
    const row = firstInView(list, view);
    if (row) return `row ${row.dataset.place}`;
    return after.height >= 1 ? `after ${into(after)}` : null;
  };

  const look = () => {
    const list = known;
    if (!list || !list.isConnected || list.dataset.turn === waiting) return;
    const view = viewOf(list).getBoundingClientRect();
    const before = list.querySelector("[data-before]").getBoundingClientRect();
    const after = list.querySelector("[data-after]").getBoundingClientRect();
    const ahead = AHEAD * view.height;
    const enoughBefore = before.height < 1 || before.bottom < view.top - ahead;
    const enoughAfter = after.height < 1 || after.top > view.bottom + ahead;
    if (enoughBefore && enoughAfter) return;
    const where = whereIs(list, view, before, after);
    if (where === null || where === last) return;
    last = where;
    waiting = list.dataset.turn;
    const field = list.querySelector("[data-at]");
    field.value = where;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };

  // Called before the page is changed, with what `changed` gets afterwards.
  const changing = () => {
    if (!known || !known.isConnected) return null;
    const row = firstInView(known, viewOf(known).getBoundingClientRect());
    const focus = known.contains(document.activeElement) ? document.activeElement : null;
    return { list: known, row, top: row?.getBoundingClientRect().top, from: known.dataset.from, focus };
  };

  const changed = (stood) => {
    const list = find();
    if (list !== known) {
      known = list;
      waiting = last = null;
      const back = list?.querySelector("[data-back]");
      if (back) {
        const view = viewOf(list);
        const there = tapped ?? view.clientHeight / 3;
        view.scrollTop += back.getBoundingClientRect().top - view.getBoundingClientRect().top - there;
        back.focus({ preventScroll: true });
      }
    } else if (list && stood?.row?.isConnected && stood.from !== list.dataset.from) {
      // The spacers are estimates; what is in view must not jump when a row turns out taller.
      const moved = stood.row.getBoundingClientRect().top - stood.top;
      if (Math.abs(moved) >= 1) viewOf(list).scrollTop += moved;
    }
    // A row that had the focus and was scrolled far away: Tab goes on from what is in view.
    if (list && stood?.focus?.matches(".row") && !stood.focus.isConnected) {
      firstInView(list, viewOf(list).getBoundingClientRect())?.focus({ preventScroll: true });
    }
    look();
  };

  document.addEventListener("scroll", look, { capture: true, passive: true });
  window.addEventListener("resize", look);
  document.addEventListener("click", (event) => {
    const row = event.target.closest("[data-long] .row");
    if (row) tapped = row.getBoundingClientRect().top - viewOf(row).getBoundingClientRect().top;
  }, { capture: true });

  return Object.freeze({ changing, changed });
})();
