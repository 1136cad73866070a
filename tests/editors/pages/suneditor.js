import { memo, place, showHtml } from './page.js';

const area = document.createElement('textarea');
area.value = memo;
place.append(area);
const editor = window.SUNEDITOR.create(area, {
  height: '500px',
  width: '50rem',
  historyStackDelayTime: 0,
});
await new Promise((resolve) => setTimeout(resolve, 300));
showHtml(() => editor.getContents?.() ?? editor.$?.html?.get?.());
