import { BlockCanvas, BlockEditorProvider } from '@wordpress/block-editor';
import { init as heading } from '@wordpress/block-library/build-module/heading/index.mjs';
import { init as item } from '@wordpress/block-library/build-module/list-item/index.mjs';
import { init as list } from '@wordpress/block-library/build-module/list/index.mjs';
import { init as paragraph } from '@wordpress/block-library/build-module/paragraph/index.mjs';
import { init as table } from '@wordpress/block-library/build-module/table/index.mjs';
import { rawHandler, serialize, setDefaultBlockName } from '@wordpress/blocks';
import { useStateWithHistory } from '@wordpress/compose';
import { createElement, createRoot } from '@wordpress/element';
import { memo, place, showHtml } from './page.js';

for (const init of [paragraph, heading, list, item, table]) init();
setDefaultBlockName('core/paragraph');

let now = rawHandler({ HTML: memo });

function Memo() {
  const { value, setValue, undo } = useStateWithHistory({ blocks: now });
  now = value.blocks;
  const onKeyDown = (event) => {
    if (event.ctrlKey && event.key === 'z') {
      event.preventDefault();
      undo();
    }
  };
  const canvas = createElement(BlockCanvas, { height: '500px' });
  return createElement(
    BlockEditorProvider,
    {
      value: value.blocks,
      selection: value.selection,
      // What is typed is joined to one step until the writer does something else.
      onInput: (blocks, { selection }) => setValue({ blocks, selection }, true),
      onChange: (blocks, { selection }) => setValue({ blocks, selection }, false),
      settings: {},
    },
    createElement('div', { onKeyDown }, canvas),
  );
}

createRoot(place).render(createElement(Memo));
showHtml(() => serialize(now));
