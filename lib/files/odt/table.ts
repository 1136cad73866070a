import { elementsOf, type XmlElement } from '../xml';

/** A spreadsheet in a text says "and this a thousand times" of what is empty. */
const MOST_REPEATED = 100;

export interface Row {
  readonly element: XmlElement;
  readonly header: boolean;
}

/** The rows of a table, with those that are grouped in it. */
export function rowsOf(table: XmlElement, header = false): Row[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'table:table-row') return [{ element: child, header }];
    if (child.name === 'table:table-header-rows') return rowsOf(child, true);
    return /^table:table-rows?(?:-group)?$/.test(child.name) ? rowsOf(child, header) : [];
  });
}

/** The cells of a row, each as often as it is there; null for one that another covers. */
export function cellsOf(row: XmlElement): (XmlElement | null)[] {
  return elementsOf(row).flatMap((cell) => {
    const times = Number(cell.attributes['table:number-columns-repeated'] ?? 1);
    const kept = Array.from({ length: Math.min(times, MOST_REPEATED) });
    if (cell.name === 'table:table-cell') return kept.map(() => cell);
    return cell.name === 'table:covered-table-cell' ? kept.map(() => null) : [];
  });
}

/** Whether a table holds data: one with headings or tables in it only lays out the page. */
export function isData(table: XmlElement): boolean {
  const rows = rowsOf(table);
  const laysOut = (element: XmlElement): boolean =>
    elementsOf(element).some(
      (child) => /^(?:text:h|table:table)$/.test(child.name) || laysOut(child),
    );
  return (
    rows.some(({ element }) => cellsOf(element).length > 1) &&
    !rows.some(({ element }) => laysOut(element))
  );
}
