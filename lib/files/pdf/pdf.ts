import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Document } from '../../document/document';
import { Content } from '../content';
import { Unreadable } from '../problem';
import type { ReadOptions } from '../attempt';
import { withHeadings } from './headings';
import { withItems } from './items';
import { hyphenated, joinLines } from './join';
import { linesOf } from './line';
import { hasPictures, openPdf } from './load';
import { goesOn } from './over';
import { passagesOf } from './paragraphs';
import { lookOf, type Passage } from './passage';
import { piecesOf, type Piece } from './piece';
import { withoutRunning } from './running';
import { taggedPassages } from './tagged';

/** Tags that hold less of the text than this share are not relied on. */
const MOST_TAGGED = 0.8;
/** Fewer letters than this on a page with pictures: a stamp or a page number on a scan. */
const LEAST_LETTERS = 25;
/** More signs than this without a meaning: the letters are drawn, but not named. */
const MOST_UNNAMED = 0.3;
const UNNAMED = /[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu;

interface Page {
  readonly pieces: readonly Piece[];
  readonly tagged: readonly Passage[];
}

/**
 * Reads a PDF: by its tags where it has them, else by where and how its lines stand. Page
 * headers and footers are left out, notes come last.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const pdf = await openPdf(bytes);
  try {
    const pages = await pagesOf(pdf, options);
    refuseScan(pages, bytes);
    return documentOf(pages);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function pagesOf(pdf: PDFDocumentProxy, { signal, onProgress }: ReadOptions) {
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    signal?.throwIfAborted();
    try {
      const page = await pdf.getPage(number);
      const pieces = await piecesOf(page);
      const tree = await page.getStructTree();
      pages.push({ pieces, tagged: tree ? taggedPassages(tree, pieces, number) : [] });
      page.cleanup();
    } catch (error) {
      throw new Unreadable('broken', error);
    }
    onProgress?.(number, pdf.numPages);
  }
  return pages;
}

function refuseScan(pages: readonly Page[], bytes: Uint8Array): void {
  const text = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
  const signs = text.replace(/\s/g, '');
  const unnamed = signs.match(UNNAMED)?.length ?? 0;
  if (signs.length - unnamed < LEAST_LETTERS * pages.length && hasPictures(bytes)) {
    throw new Unreadable('scanned');
  }
  if (unnamed > MOST_UNNAMED * signs.length) throw new Unreadable('scanned');
}

function documentOf(pages: readonly Page[]): Document {
  const lines = withoutRunning(pages.map(({ pieces }, at) => linesOf(pieces, at + 1)));
  const look = lookOf(lines.flat());
  const tagged = pages.flatMap((page) => page.tagged);
  const relied = length(tagged) >= MOST_TAGGED * lettersOf(lines.flat().map(({ text }) => text));
  const known = hyphenated(lines.flat().map(({ text }) => text));
  const found = relied ? [...tagged] : passagesOf(lines, look);
  const named = relied && tagged.some(({ kind }) => kind === 'heading');
  const passages = withItems(named ? found : withHeadings(found, look));
  const content = new Content();
  const notes = passages.filter(({ isNote }) => isNote);
  for (const passage of [...wholes(passages.filter(({ isNote }) => !isNote)), ...notes]) {
    put(passage, content, known);
  }
  return content.document();
}

/** The passages, those that go on after the end of a page put together. */
function wholes(passages: readonly Passage[]): Passage[] {
  const whole: Passage[] = [];
  for (const passage of passages) {
    const before = whole.at(-1);
    if (before && goesOn(before, passage)) {
      whole.splice(-1, 1, { ...before, lines: [...before.lines, ...passage.lines] });
    } else whole.push(passage);
  }
  return whole;
}

function put(passage: Passage, content: Content, known: ReadonlySet<string>): void {
  const textOf = (lines: Passage['lines']) =>
    joinLines(
      lines.map(({ text }) => text),
      known,
    );
  const { kind, level, lines, cells } = passage;
  if (!cells) {
    content.text(textOf(lines));
    content.end(kind, level);
    return;
  }
  content.openRow();
  for (const cell of cells) {
    content.text(textOf(cell));
    content.closeCell();
  }
  content.closeRow(level > 0);
}

const length = (passages: readonly Passage[]) =>
  lettersOf(passages.flatMap(({ lines }) => lines.map(({ text }) => text)));

const lettersOf = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + text.replace(/\s/g, '').length, 0);
