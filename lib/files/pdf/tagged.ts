import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { BlockKind } from '../../document/document';
import { linesOf, type Line } from './line';
import type { Passage } from './passage';
import type { Piece } from './piece';

type Tree = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>;
type Node = Tree | Tree['children'][number];

/** What the tags above a piece of text say about it. */
interface Scope {
  readonly kind: BlockKind;
  readonly level: number;
  readonly list: number;
  readonly isNote: boolean;
}

const NO_TEXT = /^(?:Lbl|TOC|TOCI|Artifact|Index)$/;
const HEADING = /^(?:H([1-6])?|Title)$/;
const NOTE = /^(?:Note|FENote)$/;
/** What ends the paragraph before it. */
const BLOCK =
  /^(?:P|H[1-6]?|Title|L|LI|LBody|Caption|BlockQuote|Note|FENote|Table|Document|Part|Art|Sect|Div|Aside|Figure|Formula|Root)$/;

/** What a page says by its tags. */
export function taggedPassages(tree: Tree, pieces: readonly Piece[], page: number): Passage[] {
  const marks = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (piece.mark !== null) marks.set(piece.mark, [...(marks.get(piece.mark) ?? []), piece]);
  }
  const reader = new TagReader(marks, page);
  reader.read(tree, { kind: 'paragraph', level: 0, list: 0, isNote: false });
  return reader.passages;
}

class TagReader {
  readonly passages: Passage[] = [];
  private open: Piece[] = [];

  constructor(
    private readonly marks: ReadonlyMap<string, readonly Piece[]>,
    private readonly page: number,
  ) {}

  read(node: Node, scope: Scope): void {
    if (!('role' in node)) {
      this.open.push(...(this.marks.get(idOf(node)) ?? []));
      return;
    }
    if (NO_TEXT.test(node.role)) return;
    const inner = scopeIn(node.role, scope);
    const isBlock = BLOCK.test(node.role);
    if (isBlock) this.close(scope);
    if (node.role === 'Table' && isData(node)) this.readRows(node);
    else for (const child of node.children) this.read(child, inner);
    if (isBlock) this.close(inner);
  }

  private readRows(table: Node): void {
    for (const row of within(table, 'TR')) {
      const parts = 'children' in row ? row.children.filter(isCell) : [];
      const cells = parts.map((cell) => this.linesIn(cell));
      const lines = cells.flat();
      const header = parts.length > 1 && parts.every((cell) => cell.role === 'TH');
      if (lines.length > 0)
        this.passages.push({ kind: 'row', level: header ? 1 : 0, lines, cells });
    }
  }

  /** All the lines in a cell, whatever it holds. */
  private linesIn(node: Node): Line[] {
    const reader = new TagReader(this.marks, this.page);
    reader.read(node, { kind: 'paragraph', level: 0, list: 0, isNote: false });
    reader.close({ kind: 'paragraph', level: 0, list: 0, isNote: false });
    return reader.passages.flatMap(({ lines }) => lines);
  }

  private close({ kind, level, isNote }: Scope): void {
    const lines = linesOf(this.open, this.page);
    this.open = [];
    if (lines.length > 0) this.passages.push({ kind, level, lines, isNote });
  }
}

function scopeIn(role: string, scope: Scope): Scope {
  const heading = HEADING.exec(role);
  if (heading) return { ...scope, kind: 'heading', level: Number(heading[1] ?? 1) };
  if (role === 'L') return { ...scope, list: scope.list + 1 };
  if (role === 'LI') return { ...scope, kind: 'item', level: Math.max(1, scope.list) };
  return NOTE.test(role) ? { ...scope, kind: 'paragraph', level: 0, isNote: true } : scope;
}

/** A table with headings or tables in it, or with one column, only lays out the page. */
function isData(table: Node): boolean {
  const rows = within(table, 'TR');
  const wide = rows.some((row) => 'children' in row && row.children.filter(isCell).length > 1);
  const laysOut = (node: Node): boolean =>
    'children' in node &&
    node.children.some(
      (child) => 'role' in child && (/^(?:H[1-6]?|Table)$/.test(child.role) || laysOut(child)),
    );
  return wide && !laysOut(table);
}

type Role = Extract<Node, { role: string }>;
const isCell = (node: Node): node is Role => 'role' in node && /^T[HD]$/.test(node.role);

/** The nodes of a role in a node, but not those in each other. */
function within(node: Node, role: string): Node[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    'role' in child && child.role === role ? [child] : within(child, role),
  );
}

const idOf = (node: Node) => ('id' in node ? node.id : '');
