import { markdown } from '@codemirror/lang-markdown';
import { basicSetup, EditorView } from 'codemirror';
import { memo, place, showPlain } from './page.js';

const style = EditorView.theme({ '&': { height: '30rem' } });
const view = new EditorView({
  doc: memo,
  parent: place,
  extensions: [basicSetup, markdown(), EditorView.lineWrapping, style],
});
showPlain(
  () => view.state.doc.toString(),
  () => view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to),
);
