import { memo, place, showHtml } from './page.js';

const area = document.createElement('textarea');
area.value = memo;
place.append(area);
const editor = window.Jodit.make(area, {
  height: 500,
  // By itself it looks for its source editor on the internet.
  sourceEditor: 'area',
  beautifyHTML: false,
  // It takes a step for its history a moment after it was made; no writer undoes sooner.
  defaultTimeout: 0,
});
showHtml(() => editor.value);
