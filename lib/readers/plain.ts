import { CELL_SEPARATOR, type Block, type BlockKind } from '../document/document';
import { MOST_CHARACTERS } from '../messages/reader';
import { cutFolded, Folder, joinFolded, type Folded, type Piece } from './fold';
import { bulletOf, goesOn } from './lines';
import type { Reading } from './reading';

interface Line {
  readonly kind: BlockKind;
  readonly level: number;
  readonly folded: Folded;
}

interface RawLine {
  readonly folded: Folded;
  /** How far it is indented, in list levels. */
  readonly indent: number;
}

const HEADING = /^(#{1,6})\s+/;
const NUMBER = /^\d{1,3}[.)]\s+/;
const QUOTED = /^(?:>\s?)+/;
const CELL = /\s*\|\s*/g;
const RULE = /^(?:[-=_*]\s?){3,}$/;
const TABLE_RULE = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/;
const MOST_WORDS_IN_HEADING = 10;

/** Reads plain text, or part of it, with Markdown's headings, lists and tables where it has them. */
export function readPlain(value: string, from = 0, to = value.length): Omit<Reading, 'title'> {
  const blocks: Block[] = [];
  const pieces: (readonly Piece[])[] = [];
  let open: Line[] = [];
  const close = () => {
    const [first] = open;
    if (first) {
      const whole = joinFolded(
        open.map((line) => line.folded),
        ' ',
      );
      blocks.push({ kind: first.kind, level: first.level, text: whole.text });
      pieces.push(whole.pieces);
    }
    open = [];
  };
  const lines = linesOf(value, from, Math.min(to, from + MOST_CHARACTERS));
  for (const [at, raw] of lines.entries()) {
    const { text } = raw.folded;
    if (text === '' || RULE.test(text) || TABLE_RULE.test(text)) {
      close();
      const row = blocks.at(-1);
      if (TABLE_RULE.test(text) && row?.kind === 'row') blocks.splice(-1, 1, { ...row, level: 1 });
      continue;
    }
    const line = understand(raw, lines[at - 1], lines[at + 1], lines[at + 2]);
    const before = open.at(-1);
    if (!before || !continues(before, line)) close();
    open.push(line);
  }
  close();
  return { blocks, pieces, truncated: to - from > MOST_CHARACTERS };
}

function linesOf(value: string, from: number, to: number): RawLine[] {
  const lines: RawLine[] = [];
  const folder = new Folder();
  for (let start = from; start <= to;) {
    const stop = value.indexOf('\n', start);
    const end = stop < 0 || stop > to ? to : stop;
    const space = /^(?:\t| {2,4})*/.exec(value.slice(start, Math.min(end, start + 64)))?.[0] ?? '';
    folder.add(null, value, start, end);
    lines.push({ folded: folder.take(), indent: space.match(/\t| {2,4}/g)?.length ?? 0 });
    start = end + 1;
  }
  return lines;
}

const continues = (before: Line, line: Line) =>
  (before.kind === 'paragraph' || before.kind === 'item') &&
  line.kind === 'paragraph' &&
  goesOn(before.folded.text, line.folded.text);

/** What a line is, by the mark that it starts with and the lines around it. */
function understand(raw: RawLine, before?: RawLine, after?: RawLine, then?: RawLine): Line {
  const { folded, indent } = raw;
  const { text } = folded;
  const marks = HEADING.exec(text);
  if (marks) {
    const level = marks[1]?.length ?? 1;
    return { kind: 'heading', level, folded: cutFolded(folded, marks[0].length) };
  }
  if (text.startsWith('|')) return { kind: 'row', level: 0, folded: cellsOf(folded) };
  const bullet = bulletOf(text);
  if (bullet) {
    return { kind: 'item', level: 1 + indent, folded: cutFolded(folded, bullet.length) };
  }
  const number = NUMBER.exec(text);
  const alone = !before || before.folded.text === '';
  const next = after?.folded.text === '' ? then?.folded.text : after?.folded.text;
  if (alone && next && !NUMBER.test(next) && looksLikeHeading(text)) {
    // A text that opens with one is named by it.
    return { kind: 'heading', level: before ? 2 : 1, folded };
  }
  if (number)
    return { kind: 'item', level: 1 + indent, folded: cutFolded(folded, number[0].length) };
  return {
    kind: 'paragraph',
    level: 0,
    folded: cutFolded(folded, QUOTED.exec(text)?.[0].length ?? 0),
  };
}

/** The cells of a Markdown row, without its bars. */
function cellsOf(folded: Folded): Folded {
  const { text } = folded;
  const bars = [...text.matchAll(CELL)].map(
    (bar) => [bar.index, bar.index + bar[0].length] as const,
  );
  const cells: Folded[] = [];
  for (const [at, [, start]] of bars.entries()) {
    const end = bars[at + 1]?.[0] ?? text.length;
    if (start < text.length) cells.push(cutFolded(folded, start, end));
  }
  return joinFolded(cells, CELL_SEPARATOR);
}

/** A short line on its own that opens with a capital or a figure and ends without a stop. */
export function looksLikeHeading(text: string): boolean {
  return (
    text.split(' ').length <= MOST_WORDS_IN_HEADING &&
    /^(?:\d+(?:\.\d+)*[.)]?\s)?\p{Lu}/u.test(text) &&
    !/[.!?:;,…|]$/u.test(text)
  );
}
