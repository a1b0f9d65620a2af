// Stands where the interpreter expects a WebSocket, and leads to the app that holds this page instead.
// Every message carries the number of the session the page was loaded for: what arrives late is dropped.
"use strict";
(() => {
  const session = new URLSearchParams(location.search).get("s");
  const native = window.ipc;

  // Edits and events pass each other on the way. An event of a screen that is gone must not reach an element of the
  // next one that was given the same number, so each says which screen it comes from; "-" is what outlives screens.
  const screenOf = (text) => {
    const element = document.querySelector(`[data-dioxus-id="${JSON.parse(text).params.element}"]`);
    if (element && element.closest("[data-stays]")) return "-";
    return document.querySelector("[data-screen]")?.dataset.screen ?? "-";
  };
  const post = (text) => native.postMessage(`${session} - ${text}`);
  const postEvent = (text) => native.postMessage(`${session} ${screenOf(text)} ${text}`);
  let bridge;

  class Bridge {
    constructor() {
      bridge = this;
      setTimeout(() => post("ready"), 0);
    }
    send(text) {
      if (text !== "__ping__") postEvent(text);
    }
  }

  // Frames arrive as base64, in pieces that every engine can decode.
  const receive = (frameSession, base64) => {
    if (frameSession !== session || !bridge) return;
    const binary = atob(base64);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    const stood = longList.changing();
    const focused = focusNear.changing();
    bridge.onmessage({ data: bytes.buffer });
    longList.changed(stood);
    focusNear.changed(focused);
    growing.changed();
  };

  // A phone's own "back" is the app's, where the app has one.
  const back = () => {
    const button = document.getElementById("back");
    if (button) button.click();
    else post("leave");
  };

  // How much larger than usual the person wants text, where the web view does not know it by itself.
  const scale = (factor) => {
    document.documentElement.style.fontSize = factor === 1 ? "" : `${factor * 100}%`;
    growing.all();
  };

  Object.defineProperty(window, "WebSocket", { value: Bridge });
  Object.defineProperty(window, "mellom", { value: Object.freeze({ receive, post, back, scale }) });

  // The browser's own menu offers reload and inspection; where text is written it offers paste, and stays.
  window.addEventListener("contextmenu", (event) => {
    if (!event.target.closest("input, textarea")) event.preventDefault();
  });

  // A slider that nobody has touched stands at its left end, and a browser says nothing of a value that stays as it was:
  // a tap or a key at that end is told all the same. A tap further along, with a browser that does not move the slider for
  // it, says nothing.
  const standsUntouched = (slider) =>
    slider.tagName === "INPUT" && slider.type === "range" && "unset" in slider.dataset && slider.value === slider.min;
  const tellAsItStands = (slider) => slider.dispatchEvent(new Event("input", { bubbles: true }));
  document.addEventListener("click", ({ target, clientX }) => {
    if (!standsUntouched(target)) return;
    const { left, width } = target.getBoundingClientRect();
    if (clientX >= left && clientX <= left + width / (target.max - target.min)) tellAsItStands(target);
  });
  document.addEventListener("keydown", ({ target, key }) => {
    if (["ArrowLeft", "ArrowDown", "PageDown", "Home"].includes(key) && standsUntouched(target)) tellAsItStands(target);
  });

  document.addEventListener("keydown", (event) => {
    // Enter in a one-line field does what the screen's main button does, as a phone's keyboard promises.
    if (event.key !== "Enter" || event.isComposing || event.target.tagName !== "INPUT") return;
    const main = document.querySelector("[data-enter]");
    if (main && !main.disabled) {
      event.preventDefault();
      main.click();
    }
  });
})();
