import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { memo, place, showHtml } from './page.js';

const editor = new Editor({ element: place, extensions: [StarterKit], content: memo });
showHtml(() => editor.getHTML());
