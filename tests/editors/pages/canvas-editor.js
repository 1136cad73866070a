import Editor from '@hufe921/canvas-editor';
import { memo, place, showText } from './page.js';

const lines = new DOMParser().parseFromString(memo, 'text/html').body;
const value = [...lines.querySelectorAll('h1, h2, h3, p, li, tr')]
  .map(({ firstChild, localName, textContent }) =>
    localName === 'li' ? firstChild.textContent : textContent,
  )
  .join('\n');
const editor = new Editor(place, { main: [{ value }] });
showText(() => editor.command.getText().main);
