import { place } from '../document/place';
import type { Quote } from '../document/quote';
import type { FromReader, ToReader } from '../messages/reader';
import { Caret } from './caret';
import { follow, type Following } from './follow';
import { gently, type Done } from './gently';
import { insert } from './insert';
import { Marks } from './marks';
import { Overlay } from './overlay';
import { pagePaper } from './paper';
import { isPlain, isTextArea, plainState } from './plain-editor';
import { pointsOf, type Point, type Reading } from './reading';
import { Revealer } from './reveal';
import type { Candidate } from './targets';
import { isOnPage } from './trees';
import { watchCursor } from './watch';

/** What happens to a text that is being read. */
interface TextEvents {
  /** It reads differently. */
  readonly onChange: (before: Reading, after: Reading) => void;
  /** It has to be read from the start. */
  readonly onOther: () => void;
  /** It left the page. */
  readonly onGone: () => void;
  /** The cursor is in this mark, or in none. */
  readonly onCursor: (mark: number | null) => void;
}

/** A text that is being read: followed, marked, shown and written in, until it is closed. */
export class OpenText {
  private readonly stop = new AbortController();
  private readonly following: Following;
  private readonly caret: Caret | null;
  private readonly marks: Marks;
  private readonly revealer = new Revealer();
  private reading: Reading;

  /** `took`: how many milliseconds the first reading took. */
  constructor(
    private readonly page: Document,
    readonly candidate: Candidate,
    { result, took }: Done<Reading>,
    private readonly events: TextEvents,
  ) {
    const { signal } = this.stop;
    const { root, editor } = candidate.source;
    this.reading = result;
    this.following = follow(
      root,
      (isOverdue) => {
        if (isOverdue) this.refresh();
        else void this.refreshGently();
      },
      signal,
    );
    this.following.took(took);
    this.caret = editor && new Caret(editor, signal);
    this.marks = new Marks(() => (isTextArea(root) ? new Overlay(root) : pagePaper(root)));
    watchCursor(
      root,
      () => {
        this.tellCursor();
      },
      signal,
    );
  }

  /** Reads again where the text may have changed since. Scripts change plain text unseen. */
  catchUp(): void {
    if (this.following.pending || isPlain(this.candidate.source.root)) this.refresh();
  }

  /** Reads again and tells what changed. */
  refresh(): void {
    if (!this.isThere()) return;
    const started = performance.now();
    const result = this.candidate.source.read();
    this.take({ result, took: performance.now() - started });
  }

  /** Scrolls to a quote and shows it. False where it can't be found or seen. */
  reveal(quote: Quote): boolean {
    if (!this.revealer.reveal(this.candidate.source, this.reading, quote)) return false;
    this.caret?.spare();
    return true;
  }

  /** Shows nothing. */
  unmark(): void {
    this.revealer.clear();
  }

  /** Takes marks away and adds others. */
  mark({ remove, add }: Pick<Extract<ToReader, { type: 'marks' }>, 'remove' | 'add'>): void {
    this.marks.change(this.reading, remove, add);
    this.tellCursor();
  }

  /** Puts text in at the cursor, or behind words of the text. */
  async insert(text: string, after?: Quote): Promise<Inserted> {
    const point = after ? endOf(this.reading, after) : null;
    if (!this.caret || (after && !point)) return 'refused';
    // An editor may do anything when text is put in; what it did then is not known.
    return insert(this.candidate.source, this.caret, text, point).catch(() => 'uncertain' as const);
  }

  /** Leaves nothing behind on the page. */
  close(): void {
    this.revealer.clear();
    this.marks.clear();
    this.stop.abort();
  }

  /** Reads again, but who writes on needs not wait for it: then what they write is read later. */
  private async refreshGently(): Promise<void> {
    if (!this.isThere()) return;
    const { following, reading } = this;
    const { count } = following;
    const isOfUse = () =>
      !this.stop.signal.aborted && this.reading === reading && following.count === count;
    const done = await gently(this.candidate.source.steps(), isOfUse);
    if (done) this.take(done);
  }

  private take({ result, took }: Done<Reading>): void {
    const before = this.reading;
    this.reading = result;
    this.following.settle();
    this.following.took(took);
    this.revealer.follow(result);
    this.marks.follow(before, result);
    // What could be read in part only can be read whole by now, or the other way round.
    if (before.partial !== result.partial) this.events.onOther();
    else if (this.candidate.source.kind !== 'selection') this.events.onChange(before, result);
  }

  private tellCursor(): void {
    this.events.onCursor(this.marks.atCursor());
  }

  private isThere(): boolean {
    if (this.stop.signal.aborted) return false;
    const { root } = this.candidate.source;
    if (isOnPage(root, this.page) && !isLost(root)) return true;
    this.events.onGone();
    return false;
  }
}

type Inserted = Extract<FromReader, { type: 'inserted' }>['result'];

/** The model of an editor no longer answers. */
const isLost = (root: Element) => isPlain(root) && plainState(root) === null;

/** Where the words of a quote end on the page; null where they are not there for certain. */
function endOf(reading: Reading, quote: Quote): Point | null {
  const span = place(reading, quote);
  return (span && pointsOf(reading, span)?.end) ?? null;
}
