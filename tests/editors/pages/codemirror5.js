import CodeMirror from 'codemirror5';
import 'codemirror5/mode/markdown/markdown.js';
import { memo, place, showPlain } from './page.js';

const editor = CodeMirror(place, { value: memo, mode: 'markdown', lineWrapping: true });
editor.setSize('40rem', '30rem');
showPlain(
  () => editor.getValue(),
  () => editor.getSelection(),
);
