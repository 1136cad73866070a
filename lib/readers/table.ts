/** Which tables hold data, and what their rows and cells are. */

const CELL = /^(?:cell|gridcell|columnheader|rowheader)$/;
/** A table with such content lays out a page; its cells are read as text. */
const NOT_IN_DATA = 'table, h1, h2, h3, h4, h5, h6, [role="heading"]';

export const isCell = (element: Element) =>
  element.localName === 'td' ||
  element.localName === 'th' ||
  CELL.test(element.getAttribute('role') ?? '');

/** Whether a row names the columns instead of filling them. */
export function isHeaderRow(row: Element): boolean {
  if (row.parentElement?.localName === 'thead') return true;
  const cells = [...row.children].filter(isCell);
  return cells.length > 1 && cells.every((cell, at) => isName(cell) || (at === 0 && isEmpty(cell)));
}

/** Knows of each table, once looked at, whether it holds data. */
export class Tables {
  private readonly data = new Map<Element, boolean>();

  /** Whether an element is a row of a table with data in it. */
  isDataRow(element: Element): boolean {
    if (element.getAttribute('role') === 'row') return hasCells(element);
    if (element.localName !== 'tr' || !hasCells(element)) return false;
    const table = element.closest('table');
    if (!table) return false;
    const known = this.data.get(table) ?? isData(table);
    this.data.set(table, known);
    return known;
  }
}

const isName = (cell: Element) =>
  cell.localName === 'th' || cell.getAttribute('role') === 'columnheader';

const isEmpty = (cell: Element) => cell.textContent.trim() === '';

const hasCells = (row: Element) => [...row.children].some(isCell);

function isData(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || table.querySelector(NOT_IN_DATA)) return false;
  return [...table.querySelectorAll('tr')].some((row) => row.children.length > 1);
}
