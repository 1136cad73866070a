import { BlockCanvas } from '@wordpress/block-editor';
import { createElement } from '@wordpress/element';
import { showBlocks } from './blocks.js';

showBlocks(createElement(BlockCanvas, { height: '500px' }), {
  __unstableResolvedAssets: {
    styles: '<link rel="stylesheet" href="/editors/gutenberg-frame.css">',
  },
});
