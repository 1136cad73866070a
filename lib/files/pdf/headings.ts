import { mostOf, type Line } from './line';
import type { Look, Passage } from './passage';

const LARGE = 1.08;
const MOST_LINES = 3;
const MOST_WORDS = 25;
const MOST_WORDS_AS_LARGE = 12;
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+\p{Lu}/u;
const CLOSED = /[.!;,…]$/u;

/** Makes headings of the paragraphs that look like one: larger letters, or a number and no stop. */
export function withHeadings(passages: readonly Passage[], look: Look): Passage[] {
  const sizes = [
    ...new Set(passages.filter((p) => isLarge(p, look)).map(({ lines }) => sizeOf(lines))),
  ].sort((a, b) => b - a);
  return passages.map((passage, at) => {
    if (passage.kind !== 'paragraph' || passage.isNote) return passage;
    if (isLarge(passage, look)) {
      return { ...passage, kind: 'heading', level: sizes.indexOf(sizeOf(passage.lines)) + 1 };
    }
    const depth = depthOf(passage);
    const next = passages[at + 1];
    // Next to each other they are the items of a list.
    const alone = next && depthOf(next) === 0 && depthOf(passages[at - 1]) === 0;
    if (depth > 0 && (alone || isOdd(passage, look))) {
      return { ...passage, kind: 'heading', level: Math.min(sizes.length, 1) + depth };
    }
    return isOdd(passage, look)
      ? { ...passage, kind: 'heading', level: sizes.length + 1 }
      : passage;
  });
}

/** Whether a short line stands out by its letters, though they are not larger. */
function isOdd({ lines }: Passage, look: Look): boolean {
  const [line] = lines;
  if (!line || lines.length > 1 || !isShort(lines) || line.cells.length > 1) return false;
  if (/^\p{Ll}/u.test(line.text)) return false;
  const letters = line.text.replace(/[^\p{L}]/gu, '');
  return line.font !== look.font || (letters.length > 3 && letters === letters.toUpperCase());
}

function isLarge(passage: Passage, look: Look): boolean {
  const { kind, lines, isNote } = passage;
  if (kind !== 'paragraph' || isNote || lines.length > MOST_LINES) return false;
  // A row of a table, as far as can be seen.
  if (lines.length === 1 && lines[0] && lines[0].cells.length > 1) return false;
  return sizeOf(lines) > LARGE * look.size && wordsIn(lines) <= MOST_WORDS;
}

/** How deep the number is that a short line without a stop opens with; 0 for no such line. */
function depthOf(passage: Passage | undefined): number {
  if (!passage || passage.lines.length > 1 || !isShort(passage.lines)) return 0;
  return NUMBERED.exec(passage.lines[0]?.text ?? '')?.[1]?.split('.').length ?? 0;
}

const isShort = (lines: readonly Line[]) =>
  wordsIn(lines) <= MOST_WORDS_AS_LARGE && !CLOSED.test(lines[0]?.text ?? '');

const sizeOf = (lines: readonly Line[]) =>
  mostOf(
    lines,
    ({ size }) => Math.round(size * 2) / 2,
    ({ text }) => text.length,
  );

const wordsIn = (lines: readonly Line[]) =>
  lines.reduce((sum, { text }) => sum + text.split(' ').length, 0);
