import type { Editor } from './editors';
import { lookOf } from './look';
import { isPlain, plainState } from './plain-editor';
import type { Reading } from './reading';
import { rangeWithin } from './selection';

/** The text of an editor before something is put in at its cursor. */
export interface Before {
  readonly text: string;
  /** Where in the text the cursor is, or the selection that goes. */
  readonly from: number;
  readonly to: number;
}

/** Spaces say nothing about what happened: editors fold, split and fill with them as they like. */
const solid = (text: string) => text.replace(/\s+/g, '');

/** The text of an editor, as it is compared before and after. */
export function textOf(editor: Editor, reading: Reading): string {
  return plainState(editor)?.text ?? solid(reading.blocks.map(({ text }) => text).join(''));
}

/** The text and the place of the cursor, or null for an editor without one. */
export function beforeInsertion(editor: Editor, reading: Reading): Before | null {
  const plain = plainState(editor);
  if (plain) return plain;
  const range = rangeWithin(editor);
  if (!range) return null;
  const end = range.cloneRange();
  end.collapse(false);
  const [from, to] = [range, end].map((point) => solid(textBefore(point, reading)).length);
  return { text: textOf(editor, reading), from: from ?? 0, to: to ?? 0 };
}

/** Whether the text now is the text before with `words` put in, is still the same, or is neither. */
export function compare(
  editor: Editor,
  before: Before,
  after: string,
  words: string,
): 'inserted' | 'unchanged' | 'uncertain' {
  if (after === before.text) return 'unchanged';
  const put = isPlain(editor) ? words : solid(words);
  const meant = before.text.slice(0, before.from) + put + before.text.slice(before.to);
  return after === meant ? 'inserted' : 'uncertain';
}

/** The words with a space on either side where they would run into others. */
export function spaced(editor: Editor, words: string): string {
  const text = words.replace(/\s+/g, ' ').trim();
  const plain = plainState(editor);
  const [before, after] = plain
    ? [plain.text[plain.from - 1], plain.text[plain.to]]
    : around(rangeWithin(editor));
  const left = before !== undefined && /\S/.test(before) ? ' ' : '';
  const right = after !== undefined && /[\p{L}\p{N}\p{Ps}]/u.test(after) ? ' ' : '';
  return left + text + right;
}

/** The characters on either side of the cursor or selection, where they are on its line. */
function around(range: Range | null): (string | undefined)[] {
  if (!range) return [undefined, undefined];
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return [
    startContainer.nodeType === 3
      ? ((startContainer as Text).data[startOffset - 1] ??
        inline(startContainer.previousSibling)?.at(-1))
      : inline(startContainer.childNodes[startOffset - 1])?.at(-1),
    endContainer.nodeType === 3
      ? ((endContainer as Text).data[endOffset] ?? inline(endContainer.nextSibling)?.at(0))
      : inline(endContainer.childNodes[endOffset])?.at(0),
  ];
}

/** The text of a neighbour that shares the line. */
function inline(node: Node | null | undefined): string | undefined {
  if (node?.nodeType !== 1) return node?.nodeValue ?? undefined;
  return lookOf(node as Element).block ? undefined : (node.textContent ?? undefined);
}

/** All text of the blocks that stands before the start of a range. */
function textBefore(range: Range, reading: Reading): string {
  let text = '';
  for (const [block, pieces] of reading.pieces.entries()) {
    const whole = reading.blocks[block]?.text ?? '';
    for (const { at, length, node, offset } of pieces) {
      if (!node) continue;
      if (node === range.startContainer && range.startOffset < offset + length) {
        return text + whole.slice(0, at + Math.max(0, range.startOffset - offset));
      }
      if (range.comparePoint(node, offset) > 0) return text + whole.slice(0, at);
    }
    text += whole;
  }
  return text;
}
