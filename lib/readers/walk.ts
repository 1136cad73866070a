import { MOST_CHARACTERS } from '../messages/reader';
import { Builder, type Scope } from './builder';
import { atOnce, type Steps } from './gently';
import { headingLevel, isItem, isList, lookOf, type Look } from './look';
import type { Reading } from './reading';
import { isCell, isHeaderRow, Tables } from './table';
import { shadowOf } from './trees';

export interface WalkOptions {
  /** Only text in this range is read. */
  readonly range?: Range;
  /** Only text right under one of these elements is read. */
  readonly within?: ReadonlySet<Element>;
  /** Elements that are passed over with all that is in them. */
  readonly leaveOut?: (element: Element) => boolean;
}

/** Where the walk is: what is known about an element while its children are read. */
interface Place extends Scope {
  readonly element: Element;
  readonly look: Look;
  readonly listDepth: number;
  readonly isRow: boolean;
  readonly inRow: boolean;
  readonly children: Iterator<Node>;
}

/** Reads the text under an element as blocks. Looks only; changes nothing. */
export const walk = (root: Element, options: WalkOptions = {}): Omit<Reading, 'title'> =>
  atOnce(stepsOf(root, options));

/** The same, node by node. */
export function* stepsOf(root: Element, options: WalkOptions = {}): Steps<Omit<Reading, 'title'>> {
  const builder = new Builder(MOST_CHARACTERS);
  const tables = new Tables();
  // A stack of our own: pages nest deeper than calls may.
  const path = [placeOf(root, null, lookOf(root), tables)];
  for (let place = path.at(-1); place; place = path.at(-1)) {
    const next = builder.full ? null : place.children.next();
    if (!next || next.done) {
      leave(place, builder);
      path.pop();
    } else if (isText(next.value)) {
      readText(next.value, place, options, builder);
    } else if (isElement(next.value) && isWanted(next.value, options)) {
      const inside = enter(next.value, place, builder, tables);
      if (inside) path.push(inside);
    }
    yield;
  }
  return { blocks: builder.blocks, pieces: builder.pieces, truncated: builder.full };
}

const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;
const isElement = (node: Node): node is Element => node.nodeType === 1;

const isWanted = (element: Element, { range, leaveOut }: WalkOptions) =>
  range?.intersectsNode(element) !== false && leaveOut?.(element) !== true;

function readText(node: Text, place: Place, options: WalkOptions, builder: Builder): void {
  const { range, within } = options;
  if (within && !within.has(place.element)) return;
  if (range && !range.intersectsNode(node)) return;
  const from = range?.startContainer === node ? range.startOffset : 0;
  const to = range?.endContainer === node ? range.endOffset : node.data.length;
  builder.text(node, from, to, place.look);
}

/** The place to go on from in an element, or null where it has no text to read. */
function enter(element: Element, parent: Place, builder: Builder, tables: Tables): Place | null {
  if (element.localName === 'br') {
    builder.lineBreak();
    return null;
  }
  const look = lookOf(element);
  if (look.hidden) return null;
  const place = placeOf(element, parent, look, tables);
  if (look.block) builder.border(parent);
  if (place.isRow) builder.openRow();
  return place;
}

function leave(place: Place, builder: Builder): void {
  if (place.isRow) builder.closeRow(isHeaderRow(place.element));
  else if (place.inRow && isCell(place.element)) builder.closeCell();
  else if (place.look.block) builder.border(place);
}

function placeOf(element: Element, parent: Place | null, look: Look, tables: Tables): Place {
  const isRow = parent?.inRow !== true && tables.isDataRow(element);
  const listDepth = (parent?.listDepth ?? 0) + (isList(element) ? 1 : 0);
  const indent = Number(/\bql-indent-(\d)\b/.exec(element.className)?.[1] ?? 0);
  return {
    ...scopeOf(element, parent, Math.max(1, listDepth + indent)),
    ...{ element, look, listDepth, isRow },
    inRow: isRow || parent?.inRow === true,
    children: childrenOf(element),
  };
}

function scopeOf(element: Element, parent: Scope | null, itemLevel: number): Scope {
  const level = headingLevel(element);
  if (level > 0) return { kind: 'heading', level };
  if (isItem(element)) return { kind: 'item', level: itemLevel };
  return { kind: parent?.kind ?? 'paragraph', level: parent?.level ?? 0 };
}

/** The child nodes as they are shown: of the shadow root, or given to the slot. */
function childrenOf(element: Element): Iterator<Node> {
  const shadow = shadowOf(element);
  if (shadow) return shadow.childNodes.values();
  const given = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return given.length > 0 ? given.values() : element.childNodes.values();
}
