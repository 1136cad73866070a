import { BlockNoteEditor } from '@blocknote/core';
import { memo, place, showText } from './page.js';

const editor = BlockNoteEditor.create();
editor.mount(place);
editor.replaceBlocks(editor.document, editor.tryParseHTMLToBlocks(memo));
showText(
  () =>
    editor.prosemirrorView.state.doc.textBetween(
      0,
      editor.prosemirrorView.state.doc.content.size,
      '\n',
    ),
  () => JSON.stringify(editor.document),
);
