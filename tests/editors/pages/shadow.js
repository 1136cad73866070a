import { memo, place, showHtml } from './page.js';

/** An editor as a web component has it: in a shadow root with a style of its own. */
export function showInShadow(mode) {
  const host = document.createElement('memo-editor');
  const shadow = host.attachShadow({ mode });
  shadow.innerHTML = `<style>[role] { max-width: 40rem }</style>
    <div role="textbox" contenteditable="true">${memo}</div>`;
  place.append(host);
  const editor = shadow.querySelector('[contenteditable]');
  showHtml(() => editor.innerHTML, shadow);
}
