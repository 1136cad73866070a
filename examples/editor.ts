/** The sample page's web editor: Tiptap over the memo that stands in the page's template. */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

function required<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The sample page lacks ${selector}`);
  return found;
}

const editor = new Editor({
  element: required<HTMLElement>('#editor'),
  extensions: [StarterKit],
  content: required<HTMLTemplateElement>('#memo').innerHTML,
  editorProps: { attributes: { 'aria-label': document.title } },
});

const ACTIONS: Record<string, () => boolean> = {
  bold: () => editor.chain().focus().toggleBold().run(),
  heading: () => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  list: () => editor.chain().focus().toggleBulletList().run(),
  undo: () => editor.chain().focus().undo().run(),
  redo: () => editor.chain().focus().redo().run(),
};

required('header').addEventListener('click', (event) => {
  if (!(event.target instanceof HTMLElement)) return;
  ACTIONS[event.target.dataset.action ?? '']?.();
});
