import Quill from 'quill';
import { memo, place, showText } from './page.js';

const quill = new Quill(place, { theme: 'snow', modules: { table: true } });
quill.clipboard.dangerouslyPasteHTML(memo, 'silent');
quill.history.clear();
showText(
  () => quill.getText(),
  () => JSON.stringify(quill.getContents()),
);
