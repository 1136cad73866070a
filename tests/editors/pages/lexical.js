import { registerHistory, createEmptyHistoryState } from '@lexical/history';
import { $generateNodesFromDOM } from '@lexical/html';
import { ListItemNode, ListNode, registerList } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { registerTablePlugin, TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { $getRoot, $insertNodes, createEditor } from 'lexical';
import { memo, place, showText } from './page.js';

place.contentEditable = 'true';
const editor = createEditor({
  nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, TableNode, TableRowNode, TableCellNode],
  onError: (error) => console.error(error),
});
editor.setRootElement(place);
registerRichText(editor);
registerList(editor);
registerTablePlugin(editor);
editor.update(
  () => {
    const page = new DOMParser().parseFromString(memo, 'text/html');
    $getRoot().select();
    $insertNodes($generateNodesFromDOM(editor, page));
  },
  { discrete: true },
);
registerHistory(editor, createEmptyHistoryState(), 300);
showText(
  () => editor.read(() => $getRoot().getTextContent()),
  () => JSON.stringify(editor.getEditorState().toJSON()),
);
