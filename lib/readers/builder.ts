import { CELL_SEPARATOR, type Block, type BlockKind } from '../document/document';
import { Folder, joinFolded, type Folded, type Piece } from './fold';
import { bulletOf, paragraphsOf, withoutMark } from './lines';

/** What the text that is being read is part of. */
export interface Scope {
  readonly kind: BlockKind;
  readonly level: number;
}

const MOST_WORDS_IN_HEADING = 12;

/** Turns a stream of text, line breaks, borders and cells into blocks. */
export class Builder {
  readonly blocks: Block[] = [];
  readonly pieces: (readonly Piece[])[] = [];
  private readonly folder = new Folder();
  private lines: Folded[] = [];
  private cells: Folded[] | null = null;
  /** How many of the characters read since the last border are not bold. */
  private light = 0;
  private headingLevel = 1;
  private read = 0;

  constructor(private readonly most: number) {}

  /** No more is read. */
  get full(): boolean {
    return this.read >= this.most;
  }

  /** Adds part of a text node. Line breaks count as such where `preformatted`. */
  text(node: Text, from: number, to: number, look: { preformatted: boolean; bold: boolean }): void {
    const raw = node.data;
    const end = Math.min(to, from + this.most - this.read);
    this.read += Math.max(0, end - from);
    if (!look.bold && /\S/.test(raw.slice(from, end))) this.light += end - from;
    let start = from;
    for (let at = from; look.preformatted && at < end; at++) {
      if (raw[at] !== '\n') continue;
      this.folder.add(node, raw, start, at);
      this.lineBreak();
      start = at + 1;
    }
    this.folder.add(node, raw, start, end);
  }

  lineBreak(): void {
    if (this.cells) this.folder.addSpace();
    else this.lines.push(this.folder.take());
  }

  /** The text so far is a block (or more, where blank lines part it) of this scope. */
  border(scope: Scope): void {
    if (this.cells) {
      this.folder.addSpace();
      return;
    }
    this.lines.push(this.folder.take());
    const paragraphs = paragraphsOf(this.lines);
    const bold = this.light === 0 && paragraphs.length === 1;
    this.lines = [];
    this.light = 0;
    for (const paragraph of paragraphs) this.put(paragraph, scope, bold);
  }

  openRow(): void {
    this.cells = [];
  }

  /** The text since the last cell, or since the start of the row, is a cell. */
  closeCell(): void {
    this.cells?.push(this.folder.take());
  }

  closeRow(header: boolean): void {
    const { cells } = this;
    this.cells = null;
    this.light = 0;
    this.folder.take();
    if (cells?.some(({ text }) => text !== '')) {
      this.push(joinFolded(cells, CELL_SEPARATOR), { kind: 'row', level: header ? 1 : 0 });
    }
  }

  private put(paragraph: Folded, scope: Scope, bold: boolean): void {
    const bullet = scope.kind === 'paragraph' ? bulletOf(paragraph.text) : null;
    if (bullet) this.push(withoutMark(paragraph, bullet), bullet);
    else if (scope.kind === 'paragraph' && bold && looksLikeHeading(paragraph.text))
      this.push(paragraph, { kind: 'heading', level: Math.min(6, this.headingLevel + 1) });
    else {
      if (scope.kind === 'heading') this.headingLevel = scope.level;
      this.push(paragraph, scope);
    }
  }

  private push(folded: Folded, scope: Scope): void {
    if (folded.text === '') return;
    this.blocks.push({ kind: scope.kind, level: scope.level, text: folded.text });
    this.pieces.push(folded.pieces);
  }
}

/** In web editors a heading is often just a short bold line. */
function looksLikeHeading(text: string): boolean {
  return text.split(' ').length <= MOST_WORDS_IN_HEADING && !/[.!?;,…]$/u.test(text);
}
