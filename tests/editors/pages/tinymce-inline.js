import { memo, place, showHtml } from './page.js';

place.innerHTML = memo;
const [editor] = await window.tinymce.init({
  target: place,
  inline: true,
  license_key: 'gpl',
  plugins: 'lists table',
});
showHtml(() => editor.getContent());
