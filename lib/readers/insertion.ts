import { isTextArea, type Editor } from './editors';
import { lookOf } from './look';
import type { Reading } from './reading';
import { rangeWithin } from './selection';

/** The text of an editor before something is put in at its cursor. */
export interface Before {
  readonly text: string;
  /** Where in the text the cursor is. */
  readonly at: number;
}

/** Spaces say nothing about what happened: editors fold, split and fill with them as they like. */
const solid = (text: string) => text.replace(/\s+/g, '');

/** The text of an editor, as it is compared before and after. */
export function textOf(editor: Editor, reading: Reading): string {
  return isTextArea(editor) ? editor.value : solid(reading.blocks.map(({ text }) => text).join(''));
}

/** The text and the place of the cursor, or null for an editor without one. */
export function beforeInsertion(editor: Editor, reading: Reading): Before | null {
  const text = textOf(editor, reading);
  if (isTextArea(editor)) return { text, at: editor.selectionStart };
  const range = rangeWithin(editor);
  return range && { text, at: solid(textBefore(range, reading)).length };
}

/** Whether the text now is the text before with `words` at the cursor, is still the same, or is neither. */
export function compare(
  editor: Editor,
  before: Before,
  after: string,
  words: string,
): 'inserted' | 'unchanged' | 'uncertain' {
  if (after === before.text) return 'unchanged';
  const put = isTextArea(editor) ? words : solid(words);
  const meant = before.text.slice(0, before.at) + put + before.text.slice(before.at);
  return after === meant ? 'inserted' : 'uncertain';
}

/** The words with a space on either side where they would run into others. */
export function spaced(editor: Editor, words: string): string {
  const text = words.replace(/\s+/g, ' ').trim();
  const [before, after] = isTextArea(editor)
    ? [editor.value[editor.selectionStart - 1], editor.value[editor.selectionStart]]
    : around(rangeWithin(editor));
  const left = before !== undefined && /\S/.test(before) ? ' ' : '';
  const right = after !== undefined && /[\p{L}\p{N}\p{Ps}]/u.test(after) ? ' ' : '';
  return left + text + right;
}

/** The characters on either side of the cursor, where they are on its line. */
function around(range: Range | null): (string | undefined)[] {
  if (!range) return [undefined, undefined];
  const { startContainer: node, startOffset: offset } = range;
  const data = node.nodeType === 3 ? (node as Text).data : null;
  const left = data === null ? node.childNodes[offset - 1] : node.previousSibling;
  const right = data === null ? node.childNodes[offset] : node.nextSibling;
  return [data?.[offset - 1] ?? inline(left)?.at(-1), data?.[offset] ?? inline(right)?.at(0)];
}

/** The text of a neighbour that shares the line. */
function inline(node: Node | null | undefined): string | undefined {
  if (node?.nodeType !== 1) return node?.nodeValue ?? undefined;
  return lookOf(node as Element).block ? undefined : (node.textContent ?? undefined);
}

/** All text of the blocks that stands before a point. */
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
