import { memo, place, showHtml } from './page.js';

const area = document.createElement('textarea');
area.value = memo;
place.append(area);
const editor = await new Promise((resolve) => {
  window.SUNEDITOR.create(area, {
    height: '500px',
    width: '50rem',
    // By itself it writes its history four tenths of a second later.
    historyStackDelayTime: 0,
    events: { onload: ({ $ }) => resolve($) },
  });
});
showHtml(() => editor.html.get());
