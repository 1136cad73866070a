import type { PDFPageProxy } from 'unpdf/pdfjs';

/** Text that a page draws in one go, in points from its top left corner. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** How far down the line stands that the letters stand on. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** The id by which the tags of the PDF point to it, if they do. */
  readonly mark: string | null;
}

type Matrix = readonly number[];
type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type Item = Content['items'][number];
type TextItem = Extract<Item, { str: string }>;

/** The upright text of a page, in the order in which it is drawn, without what is only decoration. */
export async function piecesOf(page: PDFPageProxy): Promise<Piece[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const view = page.getViewport({ scale: 1 }).transform as Matrix;
  const pieces: Piece[] = [];
  const marks: { id: string | null; decoration: boolean }[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (marks.some(({ decoration }) => decoration)) continue;
      const mark = marks.findLast(({ id }) => id !== null)?.id ?? null;
      const piece = pieceOf(item, view, mark);
      if (piece) pieces.push(piece);
    } else if (item.type === 'endMarkedContent') marks.pop();
    else marks.push({ id: idOf(item), decoration: 'tag' in item && item.tag === 'Artifact' });
  }
  return pieces;
}

/** pdf.js says null for a mark without an id, whatever its types say. */
const idOf = (item: Item) =>
  'id' in item ? ((item.id as string | null | undefined) ?? null) : null;

function pieceOf(item: TextItem, view: Matrix, mark: string | null): Piece | null {
  const [a = 0, b = 0, c = 0, d = 0, left = 0, y = 0] = times(view, item.transform as Matrix);
  const size = Math.hypot(c, d);
  // Slanted across the page: a watermark, or the name of an axis.
  const upright = a > 0 && Math.abs(b) < 0.1 * a;
  if (item.str === '' || !upright || size === 0) return null;
  return { text: item.str, left, right: left + item.width, y, size, font: item.fontName, mark };
}

function times(m: Matrix, n: Matrix): Matrix {
  const [m0 = 1, m1 = 0, m2 = 0, m3 = 1, m4 = 0, m5 = 0] = m;
  const [n0 = 1, n1 = 0, n2 = 0, n3 = 1, n4 = 0, n5 = 0] = n;
  return [
    ...[m0 * n0 + m2 * n1, m1 * n0 + m3 * n1],
    ...[m0 * n2 + m2 * n3, m1 * n2 + m3 * n3],
    ...[m0 * n4 + m2 * n5 + m4, m1 * n4 + m3 * n5 + m5],
  ];
}
