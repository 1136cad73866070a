import { memo, place, showHtml } from './page.js';

const { $ } = window;
place.innerHTML = memo;
$(place).summernote({ height: 400 });
showHtml(() => $(place).summernote('code'));
