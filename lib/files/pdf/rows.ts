import type { Cell, Line } from './line';

/** In points. */
const SAME_PLACE = 3;
/** In units of the letters' size. */
const STRETCHED = 0.95;
const EQUAL = 0.2;

/**
 * The lines that are rows of a table, with their cells: on the line above or under it a cell
 * starts, or ends, in the same place. In running text wide gaps don't stand under each other.
 */
export function rowsAmong(lines: readonly Line[]): Map<Line, string[]> {
  const rows = new Map<Line, string[]>();
  for (const [at, line] of lines.entries()) {
    if (isStretched(line)) continue;
    const near = [lines[at - 1], lines[at + 1]].filter((other) => other?.page === line.page);
    const columns = near.flatMap((other) => other?.cells.slice(1) ?? []);
    const cells: string[] = [];
    for (const [index, cell] of line.cells.entries()) {
      const starts = index === 0 || columns.some((column) => isUnder(cell, column));
      if (starts) cells.push(cell.text);
      else cells.push(`${cells.pop() ?? ''} ${cell.text}`);
    }
    if (cells.length > 1) rows.set(line, cells);
  }
  return rows;
}

const isUnder = (a: Cell, b: Cell) =>
  Math.abs(a.left - b.left) <= SAME_PLACE || Math.abs(a.right - b.right) <= SAME_PLACE;

/** Whether a line was stretched to fill its width: all its gaps are as wide. */
function isStretched({ cells, size }: Line): boolean {
  const gaps = cells.flatMap(({ left }, at) => {
    const before = cells[at - 1];
    return before ? [(left - before.right) / size] : [];
  });
  const widest = Math.max(...gaps);
  return gaps.length > 1 && widest < STRETCHED && widest - Math.min(...gaps) < EQUAL;
}
