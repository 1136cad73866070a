import { editor as monaco } from 'monaco-editor/editor/editor.api.js';
import { memo, place, showPlain } from './page.js';

window.MonacoEnvironment = {
  getWorker: () => new Worker('/editors/monaco-worker.js', { type: 'module' }),
};
place.style.cssText = 'width: 50rem; height: 30rem';
// As pages that load it by its own loader do: the only way to it from outside.
window.monaco = { editor: monaco };
const editor = monaco.create(place, { value: memo, wordWrap: 'on', language: 'plaintext' });
showPlain(
  () => editor.getValue(),
  () => editor.getModel().getValueInRange(editor.getSelection()),
);
