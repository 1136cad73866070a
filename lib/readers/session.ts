import { place } from '../document/place';
import type { Quote } from '../document/quote';
import type { FromReader, ToReader } from '../messages/reader';
import { Attention } from './attention';
import { isPdf, reasonFor } from './blank';
import { Caret } from './caret';
import { closedIn } from './closed';
import { follow, type Following } from './follow';
import { gently, type Done } from './gently';
import { insert } from './insert';
import { Marks } from './marks';
import { Overlay } from './overlay';
import { pagePaper } from './paper';
import { isPlain, isTextArea, plainState } from './plain-editor';
import { changeBetween, pointsOf, type Point, type Reading } from './reading';
import { Revealer } from './reveal';
import { capabilitiesOf } from './source';
import { choose, isEditor, Targets, type Candidate } from './targets';
import { isOnPage } from './trees';
import { watchCursor, watchFocus } from './watch';

/** What is being read. */
interface Open {
  readonly candidate: Candidate;
  readonly following: Following;
  readonly caret: Caret | null;
  readonly marks: Marks;
  readonly stop: AbortController;
  reading: Reading;
}

/** One panel's talk with the page, from the first message until its port closes. */
export class Session {
  private readonly targets: Targets;
  private readonly revealer = new Revealer();
  private readonly attention: Attention;
  private open: Open | null = null;
  /** Follows a page on which there was nothing to read. */
  private waiting: AbortController | null = null;
  private lastFocused: Element | null = null;
  private revision = 0;
  /** The revision of the whole text that was told last. */
  private since = 0;
  private inserting: Promise<void> = Promise.resolve();

  constructor(
    private readonly page: Document,
    private readonly post: (message: FromReader) => void,
    signal: AbortSignal,
  ) {
    this.targets = new Targets(page);
    this.attention = new Attention(post);
    watchFocus(
      page,
      (element) => {
        this.focused(element);
      },
      signal,
    );
    signal.addEventListener('abort', () => {
      this.close();
    });
  }

  handle(message: ToReader): void {
    switch (message.type) {
      case 'read':
        this.read(message.target);
        break;
      case 'reveal':
        this.post({ type: 'revealed', id: message.id, ok: this.reveal(message) });
        break;
      case 'unmark':
        this.revealer.clear();
        break;
      case 'marks':
        this.mark(message);
        break;
      case 'insert':
        this.inserting = this.inserting.then(() => this.insert(message));
        break;
    }
  }

  private read(asked: string | null): void {
    this.close();
    if (isPdf(this.page)) {
      this.post({ type: 'nothing', reason: 'pdf' });
      return;
    }
    const candidates = this.targets.list(this.lastFocused);
    const { candidate, closed } = this.pick(candidates, asked);
    const started = performance.now();
    const reading = candidate?.source.read();
    if (!candidate || !reading || reading.blocks.length === 0) {
      this.post({ type: 'nothing', ...(closed ?? { reason: reasonFor(this.page) }) });
      this.waitForText();
      return;
    }
    this.start(candidate, reading);
    this.open?.following.took(performance.now() - started);
    this.since = ++this.revision;
    this.post({
      type: 'document',
      revision: this.revision,
      document: { title: reading.title, blocks: reading.blocks },
      target: candidate.target.id,
      targets: candidates.map(({ target }) => target),
      capabilities: capabilitiesOf(candidate.source),
      ...(reading.truncated && { truncated: true }),
      ...(reading.partial && { partial: true }),
    });
  }

  /** What to read; nothing where the page is about a text that is out of reach. */
  private pick(candidates: readonly Candidate[], asked: string | null) {
    const candidate = choose(candidates, asked);
    const isOpen = candidate && (isEditor(candidate.source) || candidate.target.id === asked);
    const closed = isOpen ? null : closedIn(this.page, candidate?.target.words ?? 0);
    return { candidate: closed ? null : candidate, closed };
  }

  private start(candidate: Candidate, reading: Reading): void {
    const stop = new AbortController();
    const { root, editor } = candidate.source;
    const following = follow(
      root,
      (isOverdue) => {
        if (isOverdue) this.refresh();
        else void this.refreshGently();
      },
      stop.signal,
    );
    const caret = editor && new Caret(editor, stop.signal);
    const marks = new Marks(() => (isTextArea(root) ? new Overlay(root) : pagePaper(root)));
    this.open = { candidate, reading, following, caret, marks, stop };
    watchCursor(
      root,
      () => {
        this.tellCursor();
      },
      stop.signal,
    );
  }

  /** Reads again where the text may have changed since. Scripts change plain text unseen. */
  private catchUp(): void {
    const { open } = this;
    if (open && (open.following.pending || isPlain(open.candidate.source.root))) this.refresh();
  }

  /** Reads again and tells what changed. */
  private refresh(): void {
    const open = this.present();
    if (!open) return;
    const started = performance.now();
    const result = open.candidate.source.read();
    this.take(open, { result, took: performance.now() - started });
  }

  /** The same, but who writes on needs not wait for it: then what they write is read later. */
  private async refreshGently(): Promise<void> {
    const open = this.present();
    if (!open) return;
    const { following, candidate, reading } = open;
    const { count } = following;
    const isOfUse = () =>
      this.open === open && open.reading === reading && following.count === count;
    const done = await gently(candidate.source.steps(), isOfUse);
    if (done) this.take(open, done);
  }

  /** What is open, if it is still on the page. */
  private present(): Open | null {
    const { open } = this;
    const root = open?.candidate.source.root;
    if (!root || (isOnPage(root, this.page) && !isLost(root))) return open;
    this.leave(open.candidate);
    return null;
  }

  private take(open: Open, { result, took }: Done<Reading>): void {
    const before = open.reading;
    open.reading = result;
    open.following.settle();
    open.following.took(took);
    this.revealer.follow(result);
    open.marks.follow(before, result);
    // What could be read in part only can be read whole by now, or the other way round.
    if (before.partial !== result.partial) this.read(open.candidate.target.id);
    else if (open.candidate.source.kind !== 'selection') this.tell(before, result);
  }

  private tell(before: Reading, after: Reading): void {
    const change = changeBetween(before, after);
    if (change) this.post({ type: 'change', revision: ++this.revision, ...change });
  }

  /** An editor left the page: perhaps it was only drawn anew. */
  private leave({ target }: Candidate): void {
    this.close();
    const heir = this.targets
      .list(null)
      .find(({ target: { kind, label } }) => kind === target.kind && label === target.label);
    if (heir && target.label !== '') this.read(heir.target.id);
    else this.post({ type: 'gone' });
  }

  private reveal({ quote }: Extract<ToReader, { type: 'reveal' }>): boolean {
    this.catchUp();
    const { open } = this;
    if (!open || !this.revealer.reveal(open.candidate.source, open.reading, quote)) return false;
    open.caret?.spare();
    return true;
  }

  private mark({ reading, remove, add }: Extract<ToReader, { type: 'marks' }>): void {
    this.catchUp();
    // Marks in a text that was read before are of no use in this one.
    if (!this.open || reading !== this.since) return;
    this.open.marks.change(this.open.reading, remove, add);
    this.tellCursor();
  }

  private tellCursor(): void {
    this.attention.inMark(this.open?.marks.atCursor() ?? null);
  }

  private focused(element: Element): void {
    this.lastFocused = element;
    // What has no text to read changes nothing, such as a button beside an editor.
    const target = this.open && this.targets.at(element);
    if (target) {
      this.attention.inEditor(target.id === this.open?.candidate.target.id ? null : target);
    }
  }

  private async insert({ id, text, after }: Extract<ToReader, { type: 'insert' }>): Promise<void> {
    this.catchUp();
    const { open } = this;
    const point = after && open ? endOf(open.reading, after) : null;
    // An editor may do anything when text is put in; what it did then is not known.
    const result =
      open?.caret && (point || !after)
        ? await insert(open.candidate.source, open.caret, text, point).catch(
            () => 'uncertain' as const,
          )
        : 'refused';
    this.post({ type: 'inserted', id, result });
    this.refresh();
  }

  private waitForText(): void {
    const stop = new AbortController();
    this.waiting = stop;
    // A frame that was loaded since may hold the text: that is no change of this page.
    this.page.addEventListener(
      'load',
      ({ target }) => {
        if (target instanceof HTMLIFrameElement) this.read(null);
      },
      { capture: true, signal: stop.signal },
    );
    const following = follow(
      this.page.documentElement,
      () => {
        following.settle();
        const { candidate } = this.pick(this.targets.list(this.lastFocused), null);
        if (candidate && candidate.source.read().blocks.length > 0) this.read(null);
      },
      stop.signal,
    );
  }

  private close(): void {
    this.revealer.clear();
    this.open?.marks.clear();
    this.open?.stop.abort();
    this.attention.forget();
    this.open = null;
    this.waiting?.abort();
    this.waiting = null;
  }
}

/** The model of an editor no longer answers. */
const isLost = (root: Element) => isPlain(root) && plainState(root) === null;

/** Where the words of a quote end on the page; null where they are not there for certain. */
function endOf(reading: Reading, quote: Quote): Point | null {
  const span = place(reading, quote);
  return (span && pointsOf(reading, span)?.end) ?? null;
}
