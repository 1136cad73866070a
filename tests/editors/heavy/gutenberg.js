import { BlockList, BlockTools, ObserveTyping, WritingFlow } from '@wordpress/block-editor';
import { createElement } from '@wordpress/element';
import { showBlocks } from './blocks.js';

const list = createElement(ObserveTyping, null, createElement(BlockList));
showBlocks(
  createElement(
    BlockTools,
    null,
    createElement(WritingFlow, { className: 'editor-styles-wrapper' }, list),
  ),
);
