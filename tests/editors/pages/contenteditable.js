import { memo, place, showHtml } from './page.js';

place.contentEditable = 'true';
place.innerHTML = memo;
showHtml(() => place.innerHTML);
