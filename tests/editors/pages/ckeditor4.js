import { memo, place, showHtml } from './page.js';

const editor = window.CKEDITOR.appendTo(place, { versionCheck: false, height: 400 }, memo);
await new Promise((resolve) => editor.on('instanceReady', resolve));
showHtml(() => editor.getData());
