import type { Span } from '../../lib/document/document';
import { MOST_MARKS, type Mark } from '../../lib/messages/reader';
import { marksIn, type MarkedSpan } from '../marks/marks-in';
import type { ReaderClient } from './reader-client';
import type { SessionState, Shown } from './state';

interface Drawn {
  readonly id: number;
  readonly span: Span;
}

/** What changes in the marks on the page. */
export interface MarkChange {
  readonly remove: readonly number[];
  readonly add: readonly Mark[];
}

/** Keeps the marks on the page as they should be, and tells in which of them the cursor is. */
export class Marking {
  private on = false;
  private drawn: ReadonlyMap<string, Drawn> = new Map();
  private lastId = 0;
  private cursor: number | null = null;
  private told: Span | null = null;

  constructor(private readonly tell: (part: Partial<SessionState>) => void) {}

  toggle(): void {
    this.on = !this.on;
    this.tell({ marking: this.on });
  }

  /** The page's reader began anew, with no marks. */
  forget(): void {
    this.drawn = new Map();
    this.at(null);
  }

  /** Marks what is shown, where marks are on. Only what changes is told to the page. */
  draw(reader: ReaderClient | null, shown: Shown | null): void {
    const wanted = this.on && shown?.capabilities.mark ? marksIn(shown) : [];
    const change = this.change(wanted);
    if (change) reader?.mark(change);
    // A mark that has just gone may come back as another: the page tells.
    if (this.spanOf(this.cursor)) this.at(this.cursor);
  }

  /** The cursor is in this mark now, or in none. */
  at(id: number | null): void {
    this.cursor = id;
    const span = this.spanOf(id);
    if (isSame(span, this.told)) return;
    this.told = span;
    this.tell({ cursor: span });
  }

  /**
   * Takes these for the marks on the page; null where nothing changes there. The same words
   * with the same words around them are the same mark, wherever edits moved them.
   */
  private change(marks: readonly MarkedSpan[]): MarkChange | null {
    const before = this.drawn;
    const now = new Map<string, Drawn>();
    const add: Mark[] = [];
    for (const { meaning, span, quote } of marks.slice(0, MOST_MARKS)) {
      let key = JSON.stringify([meaning, quote.prefix, quote.exact, quote.suffix]);
      while (now.has(key)) key += '+';
      const known = before.get(key);
      const id = known?.id ?? ++this.lastId;
      now.set(key, { id, span });
      if (!known) add.push({ id, meaning, quote });
    }
    this.drawn = now;
    const remove = [...before].filter(([key]) => !now.has(key)).map(([, { id }]) => id);
    return remove.length + add.length > 0 ? { remove, add } : null;
  }

  private spanOf(id: number | null): Span | null {
    return [...this.drawn.values()].find((drawn) => drawn.id === id)?.span ?? null;
  }
}

const isSame = (a: Span | null, b: Span | null) =>
  a?.block === b?.block && a?.start === b?.start && a?.end === b?.end;
