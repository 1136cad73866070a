import { elementsOf, find, textIn, type XmlElement } from '../xml';
import { switchOf, type Styles } from './styles';

/** What stands between a table and its rows, or a row and its cells, without meaning much. */
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

/** The elements of a name in an element, also where something is wrapped around them. */
export function partsOf(element: XmlElement, name: 'w:tr' | 'w:tc'): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return isDeleted(child) ? [] : [child];
    return WRAPPERS.has(child.name) ? partsOf(child, name) : [];
  });
}

const isDeleted = (row: XmlElement) => find(row, 'w:trPr', 'w:del') !== null;

/** Whether a table holds data: one with headings or tables in it only lays out the page. */
export function isData(table: XmlElement, styles: Styles): boolean {
  const rows = partsOf(table, 'w:tr');
  const cells = rows.flatMap((row) => partsOf(row, 'w:tc'));
  const laysOut = (element: XmlElement): boolean =>
    elementsOf(element).some(
      (child) =>
        child.name === 'w:tbl' ||
        (child.name === 'w:p' && isHeading(child, styles)) ||
        laysOut(child),
    );
  return rows.some((row) => partsOf(row, 'w:tc').length > 1) && !cells.some(laysOut);
}

const isHeading = (paragraph: XmlElement, styles: Styles) =>
  styles.heading(find(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val']) > 0 &&
  textIn(paragraph).trim() !== '';

/** Whether a row names the columns: it says so, or it comes first and is bold throughout. */
export function isHeaderRow(row: XmlElement, first: boolean): boolean {
  if (switchOf(find(row, 'w:trPr'), 'w:tblHeader') === true) return true;
  const cells = partsOf(row, 'w:tc');
  return first && cells.length > 1 && cells.every(isBold);
}

function isBold(cell: XmlElement): boolean {
  const runs: XmlElement[] = [];
  const collect = (element: XmlElement) => {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:r') runs.push(child);
      else collect(child);
    }
  };
  collect(cell);
  return runs.every(
    (run) => textIn(run).trim() === '' || switchOf(find(run, 'w:rPr'), 'w:b') === true,
  );
}
