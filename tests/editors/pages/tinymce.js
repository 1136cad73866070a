import { memo, place, showHtml } from './page.js';

place.innerHTML = memo;
const [editor] = await window.tinymce.init({
  target: place,
  license_key: 'gpl',
  plugins: 'lists table',
  height: 500,
});
showHtml(() => editor.getContent());
