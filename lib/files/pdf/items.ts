import { BULLET, NUMBER } from './paragraphs';
import type { Passage } from './passage';

/** Makes items of the paragraphs that open with a bullet or a number, and leaves that out. */
export function withItems(passages: readonly Passage[]): Passage[] {
  /** How far right the items stand that the next one may be under. */
  let lefts: number[] = [];
  return passages.map((passage) => {
    const [first, ...rest] = passage.lines;
    const mark =
      passage.kind === 'paragraph' && first
        ? (BULLET.exec(first.text) ?? NUMBER.exec(first.text))
        : null;
    if (!first || !mark || passage.isNote) {
      lefts = [];
      return passage;
    }
    lefts = [...lefts.filter((left) => left < first.left - first.size / 2), first.left];
    const line = { ...first, text: first.text.slice(mark[0].length) };
    return { ...passage, kind: 'item', level: lefts.length, lines: [line, ...rest] };
  });
}
