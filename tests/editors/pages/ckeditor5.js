import { ClassicEditor, Essentials, Heading, List, Paragraph, Table, Undo, Bold } from 'ckeditor5';
import { memo, place, showHtml } from './page.js';

const editor = await ClassicEditor.create(place, {
  licenseKey: 'GPL',
  initialData: memo,
  plugins: [Essentials, Paragraph, Heading, List, Table, Undo, Bold],
  toolbar: ['heading', 'bold', 'undo'],
});
showHtml(() => editor.getData());
