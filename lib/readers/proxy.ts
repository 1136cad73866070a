import { holderOf, type Tree } from './trees';

/** Empty editors that only catch what is typed: the text stands elsewhere. */
const FRAMES = '.docs-texteventtarget-iframe';
const ELEMENTS = '#WACViewPanel_EditingElement';

export const isProxy = (element: Element) => element.closest(ELEMENTS) !== null;

export const isProxyTree = (tree: Tree) => holderOf(tree)?.matches(FRAMES) === true;
