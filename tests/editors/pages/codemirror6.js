import { markdown } from '@codemirror/lang-markdown';
import { basicSetup, EditorView } from 'codemirror';
import { memo, place, showText } from './page.js';

const style = EditorView.theme({ '&': { height: '30rem' } });
const view = new EditorView({
  doc: memo,
  parent: place,
  extensions: [basicSetup, markdown(), EditorView.lineWrapping, style],
});
showText(() => view.state.doc.toString());
