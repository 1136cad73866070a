import { convertFromHTML, ContentState, convertToRaw, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { memo, place, showText } from './page.js';

const { contentBlocks, entityMap } = convertFromHTML(memo);
const start = EditorState.createWithContent(
  ContentState.createFromBlockArray(contentBlocks, entityMap),
);
let now = start;

function Memo() {
  const [editorState, setEditorState] = useState(start);
  now = editorState;
  return createElement(Editor, { editorState, onChange: setEditorState });
}

createRoot(place).render(createElement(Memo));
showText(
  () => now.getCurrentContent().getPlainText(),
  () => JSON.stringify(convertToRaw(now.getCurrentContent())),
);
