import { editor as monaco } from 'monaco-editor/editor/editor.api.js';
import { memo, place, showText } from './page.js';

window.MonacoEnvironment = {
  getWorker: () => new Worker('/editors/monaco-worker.js', { type: 'module' }),
};
place.style.cssText = 'width: 50rem; height: 30rem';
const editor = monaco.create(place, { value: memo, wordWrap: 'on', language: 'plaintext' });
showText(() => editor.getValue());
