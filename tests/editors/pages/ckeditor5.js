import { ClassicEditor, Essentials, Heading, List, Paragraph, Table, Undo, Bold } from 'ckeditor5';
import { memo, place, showHtml } from './page.js';

const editor = await ClassicEditor.create(place, {
  licenseKey: 'GPL',
  initialData: memo,
  plugins: [Essentials, Paragraph, Heading, List, Table, Undo, Bold],
  heading: {
    options: [
      { model: 'paragraph', title: 'Paragraph' },
      ...[1, 2, 3].map((level) => ({
        model: `heading${level}`,
        view: `h${level}`,
        title: `Heading ${level}`,
      })),
    ],
  },
  toolbar: ['heading', 'bold', 'undo'],
});
showHtml(() => editor.getData());
