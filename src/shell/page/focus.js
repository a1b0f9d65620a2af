// What has the focus may go away: "Older" when there is no more, a row that was removed. The focus would fall back to the top
// of the page, and whoever reads with a screen reader or the Tab key would begin again. It goes to what stands nearest.
"use strict";
const focusNear = (() => {
  const CAN = "button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea:not([disabled]), [tabindex]";
  // A text field would bring up the keyboard. Another "Remove" would take away the next row under a key that is held.
  const isOffered = (one, instead) =>
    one.isConnected &&
    !one.matches("textarea, input:not([type=range])") &&
    (one.matches(".row") || one.firstChild?.textContent !== instead.firstChild?.textContent);

  // Called before the page is changed, with what `changed` gets afterwards.
  const changing = () => {
    const had = document.activeElement;
    const frame = had?.closest(".frame");
    if (!frame) return null;
    const all = [...frame.querySelectorAll(CAN)];
    return { frame, had, all, place: all.indexOf(had) };
  };

  const changed = (stood) => {
    // Another screen takes the focus to its own heading.
    if (!stood || stood.had.isConnected || !stood.frame.isConnected) return;
    if (document.activeElement && document.activeElement !== document.body) return;
    for (let away = 1; away < stood.all.length; away++) {
      const near = [stood.all[stood.place - away], stood.all[stood.place + away]];
      const one = near.find((one) => one && isOffered(one, stood.had));
      if (one) return one.focus({ preventScroll: true });
    }
  };

  return Object.freeze({ changing, changed });
})();
