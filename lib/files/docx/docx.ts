import type { Document } from '../../document/document';
import { openArchive } from '../archive';
import { Content } from '../content';
import { elementsOf, find, type XmlElement } from '../xml';
import { Fields } from './fields';
import { Notes } from './notes';
import { docxParts } from './package';
import { listOf, outlineOf, Styles, switchOf } from './styles';
import { isData, isHeaderRow, partsOf } from './table';

/** Properties, codes, and what was deleted: no text of the memo. */
const LEFT_OUT =
  /^w:(?:\w+Pr|delText|instrText|delInstrText|del|moveFrom|rt|altChunk|annotationRef)$/;

/**
 * Reads a Word file: the text as it stands when all tracked changes are accepted, with notes
 * after it. Comments, page headers and footers and the table of contents are left out.
 */
export function readDocx(bytes: Uint8Array): Document {
  const { body, styles, ...notes } = docxParts(openArchive(bytes));
  const reader = new DocxReader(new Styles(styles), new Notes(notes));
  return reader.read(body);
}

class DocxReader {
  private readonly content = new Content();
  private readonly fields = new Fields();
  /** Text boxes that hang on the paragraph that is being read. */
  private boxes: XmlElement[] = [];
  private paragraph: XmlElement | null = null;

  constructor(
    private readonly styles: Styles,
    private readonly notes: Notes,
  ) {}

  read(body: XmlElement): Document {
    this.inside(body);
    for (let note = this.notes.next(); note; note = this.notes.next()) this.inside(note);
    return this.content.document();
  }

  private inside(element: XmlElement | null): void {
    for (const child of elementsOf(element)) this.visit(child);
  }

  private visit(element: XmlElement): void {
    switch (element.name) {
      case 'w:p':
        return this.readParagraph(element);
      case 'w:tbl':
        return this.readTable(element);
      case 'w:r':
        return this.readRun(element);
      case 'w:sdt':
        return isFilledIn(element) ? this.inside(find(element, 'w:sdtContent')) : undefined;
      case 'mc:AlternateContent':
        return this.inside(find(element, 'mc:Choice') ?? find(element, 'mc:Fallback'));
      case 'w:txbxContent':
        this.boxes.push(element);
        return undefined;
      case 'w:fldChar':
        return this.fields.mark(element);
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.notes.refer(element);
      case 'm:t':
        return this.readText(element, false);
      default:
        return LEFT_OUT.test(element.name) ? undefined : this.inside(element);
    }
  }

  private readParagraph(element: XmlElement): void {
    const properties = find(element, 'w:pPr');
    const style = find(properties, 'w:pStyle')?.attributes['w:val'];
    if (this.styles.isContents(style)) return;
    this.paragraph = element;
    this.inside(element);
    // Where the end of the paragraph was deleted, the next one goes on in it.
    if (find(properties, 'w:rPr', 'w:del')) return;
    const outline = outlineOf(properties);
    const heading = outline === null ? this.styles.heading(style) : (outline + 1) % 10;
    const item = (listOf(properties) ?? this.styles.list(style))?.level ?? 0;
    if (heading > 0) this.content.end('heading', heading);
    else if (item > 0) this.content.end('item', item);
    else this.content.end('paragraph');
    const { boxes } = this;
    this.boxes = [];
    for (const box of boxes) this.inside(box);
  }

  private readRun(run: XmlElement): void {
    const properties = find(run, 'w:rPr');
    const style = find(properties, 'w:rStyle')?.attributes['w:val'];
    if (switchOf(properties, 'w:vanish') ?? this.styles.hidden(style)) return;
    const own = switchOf(properties, 'w:b') ?? this.styles.bold(style);
    const ofParagraph = find(this.paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'];
    const bold = own ?? this.styles.bold(ofParagraph) ?? false;
    for (const child of elementsOf(run)) {
      if (child.name === 'w:t') this.readText(child, bold);
      else if (/^w:(?:tab|ptab|sym)$/.test(child.name)) this.content.text(' ', bold);
      else if (child.name === 'w:noBreakHyphen') this.content.text('-', bold);
      else if (/^w:(?:br|cr)$/.test(child.name)) this.content.lineBreak();
      else this.visit(child);
    }
  }

  private readText({ children }: XmlElement, bold: boolean): void {
    if (this.fields.inCode) return;
    for (const child of children) if (typeof child === 'string') this.content.text(child, bold);
  }

  private readTable(table: XmlElement): void {
    const data = isData(table, this.styles);
    for (const [at, row] of partsOf(table, 'w:tr').entries()) {
      if (data) this.content.openRow();
      for (const cell of partsOf(row, 'w:tc')) {
        this.inside(cell);
        if (data) this.content.closeCell();
      }
      if (data) this.content.closeRow(isHeaderRow(row, at === 0));
    }
  }
}

/** Whether a field of a template holds text of the writer: no prompt, no table of contents. */
function isFilledIn(field: XmlElement): boolean {
  const properties = find(field, 'w:sdtPr');
  const gallery = find(properties, 'w:docPartObj', 'w:docPartGallery')?.attributes['w:val'];
  return gallery !== 'Table of Contents' && switchOf(properties, 'w:showingPlcHdr') !== true;
}
