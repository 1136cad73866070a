import Trix from 'trix';
import { memo, place, showText } from './page.js';

Trix.config.blockAttributes.heading1 = { tagName: 'h1', terminal: true, breakOnReturn: true };
const element = document.createElement('trix-editor');
const ready = new Promise((resolve) => {
  element.addEventListener('trix-initialize', resolve, { once: true });
});
place.append(element);
await ready;
element.editor.loadHTML(memo);
showText(
  () => element.editor.getDocument().toString(),
  () => JSON.stringify(element.editor.getDocument()),
);
