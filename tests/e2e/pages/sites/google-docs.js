/**
 * Stands in for Google Docs: text on a canvas, keys caught by an empty editor in a frame, one
 * undo stack, and a promise of the text for an extension that asked before the page started.
 * After `#` stands what is the matter with it.
 */
const flaws = location.hash.slice(1).split(',');
const has = (flaw) => flaws.includes(flaw);
const later = (milliseconds, task) => setTimeout(task, milliseconds);

const { title, heading, intro, table, fillers, last } = window.memo;
const rows = table.map((row) => `\x12${row.map((cell) => `\x1c${cell}\n`).join('')}`).join('');
let text = `\x03${title}\n${heading}\n${intro}\n\x10${rows}\x11${fillers.join('\n')}\n${last}\n`;
let selection = { start: 1, end: 1 };
const undone = [];

const editor = document.querySelector('.kix-appview-editor');
const canvas = document.querySelector('canvas');
const cursor = document.querySelector('.kix-cursor');
const lineAt = (offset) => text.slice(0, offset).split('\n').length - 1;

function draw() {
  const context = canvas.getContext('2d');
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.font = '16px serif';
  text.split('\n').forEach((line, at) => context.fillText(line, 10, 20 + at * 22));
  cursor.style.top = `${lineAt(selection.end) * 22}px`;
}

function put(words) {
  undone.push({ text, selection });
  text = text.slice(0, selection.start) + words + text.slice(selection.end);
  const at = selection.start + words.length;
  selection = { start: at, end: at };
  draw();
}

const frame = document.createElement('iframe');
frame.className = 'docs-texteventtarget-iframe';
frame.style.cssText = 'position: absolute; top: -1000px';
document.body.append(frame);
const input = frame.contentDocument.createElement('div');
input.contentEditable = has('viewer') ? 'false' : 'true';
input.setAttribute('role', 'textbox');
frame.contentDocument.body.append(input);
editor.addEventListener('pointerdown', (event) => {
  event.preventDefault();
  input.focus();
  const line = Math.floor((event.offsetY - 4) / 22);
  const end = text
    .split('\n')
    .slice(0, line + 1)
    .join('\n').length;
  selection = { start: end, end };
  draw();
});
input.addEventListener('keydown', (event) => {
  event.preventDefault();
  if (event.ctrlKey && event.key === 'z') {
    ({ text, selection } = undone.pop() ?? { text, selection });
    draw();
  } else if (event.key.length === 1) put(event.key);
});
input.addEventListener('paste', (event) => {
  event.preventDefault();
  const words = event.clipboardData.getData('text/plain');
  if (has('deaf')) return;
  if (has('mangles')) put(words.toUpperCase());
  else if (has('slow')) later(600, () => put(words));
  else put(words);
});

/** A snapshot of the text; the selection is the present one. */
function annotated() {
  const snapshot = text;
  return {
    getText: () => snapshot,
    getSelection: () => [selection],
    setSelection(start, end) {
      if (has('stubborn')) return;
      selection = { start, end };
      editor.scrollTop = lineAt(start) * 22 - 300;
      draw();
    },
    getAnnotations: () => ({}),
  };
}

const GARBAGE = { getText: () => 42, getSelection: () => 'none', setSelection: null };
// It was loaded before anybody allowed anything: once.
if (has('old') && !sessionStorage.getItem('seen')) {
  sessionStorage.setItem('seen', 'yes');
  delete window._docs_annotate_canvas_by_ext;
}
const wanted = Boolean(window._docs_annotate_canvas_by_ext);
const offer = () => {
  window._docs_annotate_getAnnotatedText = () =>
    new Promise((resolve) => later(20, () => resolve(has('garbage') ? GARBAGE : annotated())));
  draw();
};
if (wanted && !has('closed') && !has('late')) later(0, offer);
draw();

/** What the document holds, for the test to ask. */
window.doc = {
  text: () => text,
  changes: () => undone.length,
  selected: () => text.slice(selection.start, selection.end),
};
