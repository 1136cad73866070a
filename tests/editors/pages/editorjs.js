import EditorJS from '@editorjs/editorjs';
import Header from '@editorjs/header';
import List from '@editorjs/list';
import { memo, place, showText } from './page.js';

const page = new DOMParser().parseFromString(memo, 'text/html');
const blocks = [...page.body.children].map((element) => {
  const level = /^h(\d)$/.exec(element.localName)?.[1];
  if (level) return { type: 'header', data: { text: element.textContent, level: Number(level) } };
  if (element.localName === 'p') return { type: 'paragraph', data: { text: element.textContent } };
  const items = [...element.children].map((item) => ({ content: item.textContent, items: [] }));
  return { type: 'list', data: { style: 'unordered', items } };
});
const editor = new EditorJS({
  holder: place,
  tools: { header: Header, list: List },
  data: { blocks },
});
await editor.isReady;
// Its model is only to be had later; until then what it draws stands for it.
showText(() => place.querySelector('.codex-editor__redactor').innerText);
