import { memo, place, showHtml } from './page.js';

const area = document.createElement('textarea');
area.value = memo;
place.append(area);
const editor = window.Jodit.make(area, {
  height: 500,
  // By itself it looks for its source editor on the internet.
  sourceEditor: 'area',
  beautifyHTML: false,
});
showHtml(() => editor.value);
