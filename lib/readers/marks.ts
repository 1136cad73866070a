import { diffBlocks } from '../document/diff';
import { followQuote } from '../document/follow-quote';
import type { Quote } from '../document/quote';
import { MOST_MARKS, type Mark } from '../messages/reader';
import { Highlighter } from './highlight';
import type { Paper } from './paper';
import { isSameRange } from './range';
import type { Reading } from './reading';

interface Drawn {
  readonly mark: Mark;
  quote: Quote;
  /** Where it is drawn, or was until its words changed: the browser moves it with the text. */
  range: Range | null;
}

/**
 * The marks in a text. Each is drawn where its very words stand for certain, and not at all
 * where that can't be told; after an edit only what moved is drawn anew.
 */
export class Marks {
  private readonly marks = new Map<number, Drawn>();
  private readonly highlighter = new Highlighter();
  private paper: Paper | null = null;

  constructor(private readonly takePaper: () => Paper) {}

  get none(): boolean {
    return this.marks.size === 0;
  }

  /** Takes marks away and adds others. */
  change(reading: Reading, remove: readonly number[], add: readonly Mark[]): void {
    for (const id of remove) {
      this.rub(this.marks.get(id)?.range);
      this.marks.delete(id);
    }
    for (const mark of add.slice(0, MOST_MARKS - this.marks.size)) {
      const drawn = { mark, quote: mark.quote, range: null };
      this.marks.set(mark.id, drawn);
      this.put(drawn, reading, null);
    }
    if (this.none) this.clear();
  }

  /** Follows the text from one reading to the next. */
  follow(before: Reading, after: Reading): void {
    const change = diffBlocks(before.blocks, after.blocks);
    for (const drawn of this.marks.values()) this.put(drawn, after, change);
  }

  /** The mark that the cursor stands in. */
  atCursor(): number | null {
    const cursor = this.paper?.cursor();
    if (!cursor) return null;
    const { node, offset } = cursor;
    const found = [...this.marks.values()].find(({ range }) => range?.isPointInRange(node, offset));
    return found?.mark.id ?? null;
  }

  clear(): void {
    this.marks.clear();
    this.highlighter.clear();
    this.paper?.close();
    this.paper = null;
  }

  private put(drawn: Drawn, reading: Reading, change: ReturnType<typeof diffBlocks>): void {
    this.paper ??= this.takePaper();
    const { quote, span } = followQuote(drawn.quote, change, reading);
    drawn.quote = quote;
    const range = span && this.paper.rangeOf(reading, span);
    if (!range) {
      this.rub(drawn.range);
      return;
    }
    if (drawn.range && this.highlighter.has(drawn.range) && isSameRange(drawn.range, range)) return;
    this.rub(drawn.range);
    drawn.range = range;
    this.highlighter.add(range, drawn.mark.meaning);
  }

  private rub(range: Range | null | undefined): void {
    if (range) this.highlighter.delete(range);
  }
}
