// Measures the screen as it stands: what is cut off, what lies over something else, what stands outside, and what cannot
// be hit. Returns a list of sentences; an empty one when everything can be read and tapped.
const SLACK = 1; // CSS pixels of rounding
const LEAST_TARGET = 24; // the least any control may be either way; most are 48 (look.md)
const found = [];
const say = (what, element, more = '') => found.push(
  `${what}: <${element.tagName.toLowerCase()} class="${element.className?.baseVal ?? element.className}"> "${(element.innerText ?? element.textContent ?? '').trim().slice(0, 50)}" ${more}`);

const screen = document.querySelector('main.screen');
const frame = document.querySelector('.frame');
// With little room the whole frame scrolls, actions and all; otherwise the screen above them does.
const scrolls = getComputedStyle(frame).overflowY === 'auto' ? frame : screen;
const app = document.querySelector('.app');
const shown = element => {
  if (element.closest('.only-read')) return false;
  const style = getComputedStyle(element);
  return style.visibility !== 'hidden' && style.display !== 'none' && element.getClientRects().length > 0;
};

// Outside the screen sideways, and cut off inside its own box.
for (const element of app.querySelectorAll('*')) {
  if (!shown(element) || element.closest('svg')) continue;
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) continue;
  if (box.right > innerWidth + SLACK || box.left < -SLACK) say('outside', element, `${box.left}..${box.right}`);
  const style = getComputedStyle(element);
  if (style.display === 'inline') continue;
  if (element.scrollWidth > element.clientWidth + SLACK) say('cut off sideways', element);
  const clips = style.overflowY === 'hidden' || style.overflowY === 'clip';
  if (clips && element.scrollHeight > element.clientHeight + SLACK && element.tagName !== 'INPUT') say('cut off below', element);
  if (style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth) say('shortened', element);
}

// Lines of text over one another. A paragraph's own lines are close by design, so only texts of different blocks count.
const block = node => {
  let element = node.parentElement;
  while (element && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
};
const pieces = [];
const walker = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  if (!node.data.trim() || !shown(node.parentElement)) continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  const inside = scrolls.contains(node);
  for (const box of range.getClientRects()) {
    if (box.width > 1 && box.height > 1) pieces.push({ box, owner: block(node), inside, node });
  }
}
// A line box is taller than its letters; what is left of it are the letters.
const letters = ({ box }) => ({ top: box.top + box.height * 0.2, bottom: box.bottom - box.height * 0.2, left: box.left, right: box.right });
pieces.sort((a, b) => a.box.top - b.box.top);
for (let i = 0; i < pieces.length; i++) {
  const a = pieces[i], one = letters(a);
  for (let j = i + 1; j < pieces.length && pieces[j].box.top < a.box.bottom; j++) {
    const b = pieces[j], other = letters(b);
    // What scrolls goes under what stands still, and is never seen through it.
    if (a.owner === b.owner || a.inside !== b.inside) continue;
    const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    if (wide > 2 && high > 2) say('overlaps', a.owner, `with "${b.node.data.trim().slice(0, 40)}"`);
  }
}

// Short words broken in the middle: nobody reads "Ma nd ag". The lines of a sheet of numbers break where they must.
const SHORT = 9; // letters; longer ones may have to break where text is large and the screen narrow
for (const { node } of pieces.filter((piece, place) => pieces.findIndex(other => other.node === piece.node) === place)) {
  for (const word of node.data.matchAll(/\p{L}+/gu)) {
    if (word[0].length < 2 || word[0].length > SHORT) continue;
    const range = document.createRange();
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].length);
    // Where a line ends before a word, the word may have a box without width there.
    const boxes = [...range.getClientRects()].filter(box => box.width > 1);
    const tops = new Set(boxes.map(box => Math.round(box.top)));
    if (tops.size > 1 && !node.parentElement.closest('.sheet')) say('broken word', node.parentElement, word[0]);
  }
}

// Text that comes out of the box that is drawn around it.
for (const { box, node } of pieces) {
  const control = node.parentElement.closest('button, .chip, .card, .notice');
  if (!control) continue;
  const around = control.getBoundingClientRect();
  if (box.left < around.left - SLACK || box.right > around.right + SLACK || box.top < around.top - SLACK || box.bottom > around.bottom + SLACK)
    say('out of its box', control);
}

// Controls that are too small to hit, and a screen squeezed between bar and actions.
for (const control of app.querySelectorAll('button, input:not([type=hidden]), textarea, [role=checkbox], [role=slider]')) {
  if (!shown(control)) continue;
  const box = control.getBoundingClientRect();
  if (box.width < LEAST_TARGET || box.height < LEAST_TARGET) say('too small to hit', control, `${box.width} x ${box.height}`);
  if (getComputedStyle(control).opacity !== '1') say('faded', control);
  // A field as tall as its text: a line of one's own words is not to be looked for behind an edge.
  if (control.tagName === 'TEXTAREA' && control.scrollHeight > control.clientHeight + SLACK) say('words behind an edge', control);
}

// The answer that leaves everything as it is stands first, on the left or on top: a thumb that has learnt it is right everywhere.
const HARMLESS = new Set(['wipe-no', 'delete-no', 'erase-no', 'discard-no', 'paid-no', 'merge-no', 'set-aside-no', 'file-copy-no',
  'file-delete-no', 'open-contact-no', 'backup-drop', 'words-not-now', 'not-now', 'again-away', 'own-leave', 'ways-leave']);
for (const button of app.querySelectorAll('button[id]')) {
  if (HARMLESS.has(button.id) && button.previousElementSibling?.matches('button[id]')) say('harmless after another', button, button.id);
}
if (scrolls.clientHeight < innerHeight * 0.3) say('squeezed', scrolls, `${scrolls.clientHeight} of ${innerHeight}`);
return found;
