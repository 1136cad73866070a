import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { memo, place, showText } from './page.js';

const TAGS = ['h1', 'h2', 'h3', 'p', 'ul', 'li', 'table', 'tbody', 'tr', 'td', 'th'];

/** HTML as Slate's nodes: loose text in an item stands in a paragraph of its own. */
function nodesOf(element) {
  return [...element.childNodes].map((node) => {
    if (node.nodeType === 3) return { type: 'span', children: [{ text: node.data }] };
    const onlyText = [...node.childNodes].every(({ nodeType }) => nodeType === 3);
    return {
      type: node.localName,
      children: onlyText ? [{ text: node.textContent }] : nodesOf(node),
    };
  });
}

const editor = withHistory(withReact(createEditor()));
const page = new DOMParser().parseFromString(memo, 'text/html');
const renderElement = ({ attributes, children, element }) =>
  createElement(TAGS.includes(element.type) ? element.type : 'div', attributes, children);
createRoot(place).render(
  createElement(
    Slate,
    { editor, initialValue: nodesOf(page.body) },
    createElement(Editable, { renderElement }),
  ),
);
showText(
  () => editor.children.map((node) => Node.string(node)).join('\n'),
  () => JSON.stringify(editor.children),
);
