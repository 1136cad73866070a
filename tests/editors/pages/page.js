/** What the pages of all editors share. The test asks `window.editor` what the model holds. */
import { drawnWith } from './drawn.js';

const required = (selector) => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`The page lacks ${selector}`);
  return found;
};

/** The element that the editor is made in. */
export const place = required('#place');

/** The memo: HTML, or Markdown for editors of plain text. */
export const memo = required('#memo').innerHTML;

const textOf = (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent;

/** The editor is ready. `html` gives what its own model holds. */
export function showHtml(html, shadow = null) {
  window.editor = { exact: html, text: () => textOf(html()), drawn: drawnWith(shadow) };
}

/** The same for an editor whose model can be told as text; `exact` where that leaves things out. */
export function showText(text, exact = text) {
  window.editor = { exact, text, drawn: drawnWith(null) };
}

/** The same for an editor of plain text: there words are shown by selecting them. */
export function showPlain(text, selected) {
  window.editor = { exact: text, text, selected, drawn: drawnWith(null) };
}
