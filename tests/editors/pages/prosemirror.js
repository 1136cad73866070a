import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { DOMParser, DOMSerializer, Schema } from '@tiptap/pm/model';
import { addListNodes } from '@tiptap/pm/schema-list';
import { EditorState } from '@tiptap/pm/state';
import { tableEditing, tableNodes } from '@tiptap/pm/tables';
import { EditorView } from '@tiptap/pm/view';
import { schema as basic } from 'prosemirror-schema-basic';
import { memo, place, showHtml } from './page.js';

const tables = tableNodes({ tableGroup: 'block', cellContent: 'block+', cellAttributes: {} });
const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block').append(tables),
  marks: basic.spec.marks,
});
const holder = document.createElement('div');
holder.innerHTML = memo;
const view = new EditorView(place, {
  state: EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(holder),
    plugins: [
      history(),
      keymap({ 'Mod-z': undo, 'Mod-y': redo }),
      keymap(baseKeymap),
      tableEditing(),
    ],
  }),
});
const serializer = DOMSerializer.fromSchema(schema);
showHtml(() => {
  const copy = document.createElement('div');
  copy.append(serializer.serializeFragment(view.state.doc.content));
  return copy.innerHTML;
});
