import '@wordpress/components/build-style/style.css';
import '@wordpress/block-editor/build-style/style.css';
import '@wordpress/block-editor/build-style/content.css';
import '@wordpress/block-library/build-style/style.css';
import '@wordpress/block-library/build-style/editor.css';
import apiFetch from '@wordpress/api-fetch';
import { BlockEditorProvider } from '@wordpress/block-editor';
import { registerCoreBlocks } from '@wordpress/block-library';
import { rawHandler, serialize } from '@wordpress/blocks';
import { useStateWithHistory } from '@wordpress/compose';
import { createElement, createRoot } from '@wordpress/element';
import { memo, place, showHtml } from '../pages/page.js';

// There is no WordPress behind this page: what its blocks ask for isn't there.
apiFetch.setFetchHandler(() => Promise.resolve({}));
registerCoreBlocks();
const start = { blocks: rawHandler({ HTML: memo }) };
let now = start;

function Memo({ settings, children }) {
  const { value, setValue, undo } = useStateWithHistory(start);
  now = value;
  const onKeyDown = (event) => {
    if (event.key !== 'z' || !event.ctrlKey) return;
    event.preventDefault();
    undo();
  };
  // As WordPress has it: what is only input joins the step that is being made.
  const keep =
    (isInput) =>
    (blocks, { selection }) =>
      setValue({ blocks, selection }, isInput);
  return createElement(
    'div',
    { onKeyDown },
    createElement(
      BlockEditorProvider,
      {
        ...{ value: value.blocks, selection: value.selection, settings },
        ...{ onInput: keep(true), onChange: keep(false) },
      },
      children,
    ),
  );
}

/** The blocks that are drawn, here or in the frame. */
const drawn = () =>
  (place.querySelector('iframe')?.contentDocument ?? place).querySelectorAll(
    '.is-root-container > [data-block]',
  );

/** Shows the memo as blocks on this canvas. The model is told as WordPress saves it. */
export async function showBlocks(canvas, settings = {}) {
  createRoot(place).render(createElement(Memo, { settings }, canvas));
  while (drawn().length < start.blocks.length) await new Promise(requestAnimationFrame);
  showHtml(() => serialize(now.blocks));
}
