import type { Document } from '../../document/document';
import { openArchive, type Archive } from '../archive';
import { Content } from '../content';
import { Unreadable } from '../problem';
import { elementsOf, find, type XmlElement } from '../xml';
import { OdtStyles } from './styles';
import { cellsOf, isData, rowsOf } from './table';

/** What was deleted, comments, lists that the program makes, and what is not shown. */
const LEFT_OUT =
  /^(?:text:(?:tracked-changes|table-of-content|illustration-index|table-index|user-index|alphabetical-index|note-citation|ruby-text|hidden-paragraph|sequence-decls|variable-decls|placeholder|hidden-text)|office:(?:annotation|forms|event-listeners)|svg:.*|draw:(?:object|image).*)$/;
/** More spaces in a row are not made. */
const MOST_SPACES = 1000;

/** Reads an OpenDocument text, with its notes after it. Comments and deleted text are left out. */
export function readOdt(bytes: Uint8Array): Document {
  const archive = openArchive(bytes);
  if (isEncrypted(archive)) throw new Unreadable('encrypted');
  const content = archive.part('content.xml');
  const text = find(content, 'office:body', 'office:text');
  if (!text) throw new Unreadable('broken');
  return new OdtReader(new OdtStyles([archive.part('styles.xml'), content])).read(text);
}

function isEncrypted(archive: Archive): boolean {
  const files = elementsOf(archive.part('META-INF/manifest.xml'));
  return files.some((file) => find(file, 'manifest:encryption-data'));
}

/** Where the reader is: how deep in a list, and whether the text is bold. */
interface Place {
  readonly list: number;
  readonly bold: boolean;
}

class OdtReader {
  private readonly content = new Content();
  private readonly later: XmlElement[] = [];
  private boxes: XmlElement[] = [];

  constructor(private readonly styles: OdtStyles) {}

  read(text: XmlElement): Document {
    const place = { list: 0, bold: false };
    this.inside(text, place);
    for (let note = this.later.shift(); note; note = this.later.shift()) this.inside(note, place);
    return this.content.document();
  }

  private inside(element: XmlElement, place: Place): void {
    for (const child of elementsOf(element)) this.visit(child, place);
  }

  private visit(element: XmlElement, place: Place): void {
    switch (element.name) {
      case 'text:h':
      case 'text:p':
        return this.readParagraph(element, place);
      case 'text:list':
        return this.inside(element, { ...place, list: place.list + 1 });
      case 'text:numbered-paragraph': {
        const level = Number(element.attributes['text:level'] ?? 1);
        return this.inside(element, { ...place, list: level });
      }
      case 'table:table':
        return this.readTable(element, place);
      default:
        return LEFT_OUT.test(element.name) ? undefined : this.inside(element, place);
    }
  }

  private readParagraph(element: XmlElement, { list }: Place): void {
    const style = element.attributes['text:style-name'];
    this.readInline(element, { list, bold: this.styles.bold(style) ?? false });
    const heading =
      element.name === 'text:h'
        ? Number(element.attributes['text:outline-level'] ?? 1)
        : this.styles.heading(style);
    if (heading > 0) this.content.end('heading', heading);
    else if (list > 0) this.content.end('item', list);
    else this.content.end('paragraph');
    const { boxes } = this;
    this.boxes = [];
    for (const box of boxes) this.inside(box, { list: 0, bold: false });
  }

  private readInline(element: XmlElement, place: Place): void {
    const style = element.attributes['text:style-name'];
    const isSpan = element.name === 'text:span';
    if (this.styles.hidden(style)) return;
    const bold = isSpan ? (this.styles.bold(style) ?? place.bold) : place.bold;
    for (const child of element.children) {
      if (typeof child === 'string') this.content.text(child, bold);
      else this.readPiece(child, { ...place, bold });
    }
  }

  private readPiece(element: XmlElement, place: Place): void {
    switch (element.name) {
      case 'text:s': {
        const count = Number(element.attributes['text:c'] ?? 1);
        return this.content.text(' '.repeat(Math.min(MOST_SPACES, count)), place.bold);
      }
      case 'text:tab':
        return this.content.text(' ', place.bold);
      case 'text:line-break':
        return this.content.lineBreak();
      case 'text:note-body':
        this.later.push(element);
        return undefined;
      case 'draw:text-box':
        this.boxes.push(element);
        return undefined;
      default:
        return LEFT_OUT.test(element.name) ? undefined : this.readInline(element, place);
    }
  }

  private readTable(table: XmlElement, place: Place): void {
    const data = isData(table);
    for (const { element, header } of rowsOf(table)) {
      if (data) this.content.openRow();
      for (const cell of cellsOf(element)) {
        if (cell) this.inside(cell, place);
        if (data) this.content.closeCell();
      }
      if (data) this.content.closeRow(header);
    }
  }
}
