import { CELL_SEPARATOR, type Block } from '../document/document';
import { cutFolded, Folder, joinFolded, type Folded, type Piece } from './fold';
import { bulletOf } from './lines';
import { looksLikeHeading } from './plain';
import type { Reading } from './reading';

/** What parts the text of Google Docs: line and page ends, and where tables, rows and cells begin. */
const MARKS = /[\n\v\f\u0010-\u0012\u001c]/g;
const [TABLE, TABLE_END, ROW, CELL] = ['\u0010', '\u0011', '\u0012', '\u001c'];

interface Line {
  readonly folded: Folded;
  readonly isRow: boolean;
}

/**
 * Reads text in which every line is a paragraph and marks stand for tables, as Google Docs gives
 * it. It doesn't say what is a heading: a short line before prose is taken for one.
 */
export function readParagraphs(text: string, most: number): Omit<Reading, 'title'> {
  const lines = linesOf(text.slice(0, most));
  const blocks: Block[] = [];
  const pieces: (readonly Piece[])[] = [];
  for (const [at, line] of lines.entries()) {
    const { kind, level, folded } = understand(line, lines[at + 1], blocks.length === 0);
    blocks.push({ kind, level, text: folded.text });
    pieces.push(folded.pieces);
  }
  return { blocks, pieces, truncated: text.length > most };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const folder = new Folder();
  let cells: Folded[] | null = null;
  const put = (folded: Folded, isRow: boolean) => {
    if (/[\p{L}\p{N}]/u.test(folded.text)) lines.push({ folded, isRow });
  };
  const closeRow = () => {
    if (cells) put(joinFolded([...cells, folder.take()], CELL_SEPARATOR), true);
    else put(folder.take(), false);
    cells = null;
  };
  let inTable = false;
  let start = 0;
  for (const { index, 0: mark } of [...text.matchAll(MARKS), { index: text.length, 0: '\n' }]) {
    folder.add(null, text, start, index);
    start = index + 1;
    if (mark === TABLE || mark === TABLE_END) {
      closeRow();
      inTable = mark === TABLE;
    } else if (mark === ROW && inTable) {
      closeRow();
    } else if (mark === CELL && inTable) {
      const before = folder.take();
      if (cells) cells.push(before);
      else put(before, false);
      cells ??= [];
    } else if (cells) folder.addSpace();
    else put(folder.take(), false);
  }
  closeRow();
  return lines;
}

function understand(
  { folded, isRow }: Line,
  next: Line | undefined,
  isFirst: boolean,
): Omit<Block, 'text'> & { folded: Folded } {
  if (isRow) return { kind: 'row', level: 0, folded };
  const bullet = bulletOf(folded.text);
  if (bullet) return { kind: 'item', level: 1, folded: cutFolded(folded, bullet.length) };
  const leads = next && (isFirst || next.isRow || !looksLikeHeading(next.folded.text));
  if (leads && looksLikeHeading(folded.text)) {
    return { kind: 'heading', level: isFirst ? 1 : 2, folded };
  }
  return { kind: 'paragraph', level: 0, folded };
}
