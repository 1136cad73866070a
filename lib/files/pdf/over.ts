import { fitsAfter } from './line';
import type { Passage } from './passage';

const STOP = /[.!?…:;][\p{Pe}\p{Pf}"']*$/u;
const SMALL = /^\p{Ll}/u;

/** Whether a passage goes on in the next, which stands on another page. */
export function goesOn(before: Passage, next: Passage): boolean {
  const last = before.lines.at(-1);
  const [first] = next.lines;
  if (!last || !first || last.page === first.page) return false;
  const sameKind = before.kind === next.kind && before.level === next.level;
  const isText = /^(?:paragraph|item)$/.test(before.kind) && next.kind !== 'row';
  if (!sameKind || !isText || STOP.test(last.text)) return false;
  const room = Math.max(...before.lines.map(({ right }) => right));
  const isFull = before.lines.length > 1 && !fitsAfter(last, first, room);
  return SMALL.test(first.text) || isFull;
}
