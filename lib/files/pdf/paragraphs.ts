import { fitsAfter, type Line } from './line';
import { rowsAmong } from './rows';
import type { Look, Passage } from './passage';

export const BULLET = /^[-–—•·*]\s/;
export const NUMBER = /^(?:\(?\d{1,2}[.)]|\(?(?:[a-z]|[ivx]{2,4})[.)])\s+/;
const STOP = /[.!?…][\p{Pe}\p{Pf}"']*$/u;
const CLOSED = /[.!?…:;][\p{Pe}\p{Pf}"']*$/u;
const SMALL = /^\p{Ll}/u;
const BROKEN = /\p{L}[-\u00ad\u2010]$/u;
/** A line of a table of contents: dots up to a page number. */
const CONTENTS = /(?:\.\s?){4,}\s*\d+$/;

/** In units of the letters' size, or of the usual distance between lines. */
const OTHER_SIZE = 0.06;
const WIDE = 1.25;
const INDENT = 0.8;
const LARGE = 1.08;
const SMALL_PRINT = 0.92;

/** Puts lines together as paragraphs and rows, by where and how they stand. */
export function passagesOf(pages: readonly (readonly Line[])[], look: Look): Passage[] {
  const notes: Passage[] = [];
  const text: Line[] = [];
  for (const page of pages) {
    const lines = page.filter((line) => !CONTENTS.test(line.text));
    const start = startOfNotes(lines, look);
    text.push(...lines.slice(0, start));
    notes.push(...gather(lines.slice(start), look).map((note) => ({ ...note, isNote: true })));
  }
  return [...gather(text, look), ...notes];
}

/** Notes stand last on a page, in small print, and open with a figure. */
function startOfNotes(lines: readonly Line[], look: Look): number {
  let start = lines.length;
  while (start > 0 && (lines[start - 1]?.size ?? look.size) < SMALL_PRINT * look.size) start--;
  return start > 0 && /^(?:\d{1,3}|[*†‡])/.test(lines[start]?.text ?? '') ? start : lines.length;
}

function gather(lines: readonly Line[], look: Look): Passage[] {
  const passages: Passage[] = [];
  const room = roomOf(lines);
  const rows = rowsAmong(lines);
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) passages.push({ kind: 'paragraph', level: 0, lines: open });
    open = [];
  };
  for (const line of lines) {
    const before = open.at(-1);
    const cells = rows.get(line);
    if (cells) {
      close();
      const parted = cells.map((text) => [{ ...line, text }]);
      passages.push({ kind: 'row', level: 0, lines: [line], cells: parted });
      continue;
    }
    if (before && parts(before, line, open, look, room)) close();
    open.push(line);
  }
  close();
  return passages;
}

/** For each line how far right the lines above and under it reach: there the text was broken. */
function roomOf(lines: readonly Line[]): (line: Line) => number {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  return ({ page, left, right }) =>
    (pages.get(page) ?? [])
      .filter((other) => other.left < right && other.right > left)
      .reduce((most, other) => Math.max(most, other.right), right);
}

/** Whether a new paragraph starts with line `b`. */
function parts(
  a: Line,
  b: Line,
  open: readonly Line[],
  look: Look,
  room: (line: Line) => number,
): boolean {
  if (Math.abs(a.size - b.size) > OTHER_SIZE * a.size) return true;
  if (BULLET.test(b.text)) return true;
  const early = fitsAfter(a, b, Math.max(room(a), room(b))) && !BROKEN.test(a.text);
  if (NUMBER.test(b.text) && (early || CLOSED.test(a.text))) return true;
  const small = SMALL.test(b.text);
  if (a.page !== b.page || b.y <= a.y) return STOP.test(a.text) || (early && !small);
  if (b.y - a.y > WIDE * look.leading * a.size) return true;
  if (a.font !== b.font && (early || !small)) return true;
  // A heading of several lines may be centred.
  if (a.size > LARGE * look.size) return false;
  const indent = (b.left - a.left) / a.size;
  const first = open.length === 1;
  if (indent > INDENT) return !(first && (BULLET.test(a.text) || NUMBER.test(a.text)));
  return early || (indent < -INDENT && !first);
}
