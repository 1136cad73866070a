import type { FromReader, ToReader } from '../messages/reader';
import { Attention } from './attention';
import { isPdf, reasonFor } from './blank';
import { closedIn } from './closed';
import { follow } from './follow';
import type { Done } from './gently';
import { OpenText } from './open-text';
import { changeBetween, type Reading } from './reading';
import { capabilitiesOf } from './source';
import { choose, isEditor, Targets, type Candidate } from './targets';
import { watchFocus } from './watch';

/** One panel's talk with the page, from the first message until its port closes. */
export class Session {
  private readonly targets: Targets;
  private readonly attention: Attention;
  private open: OpenText | null = null;
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
        this.open?.catchUp();
        this.post({
          type: 'revealed',
          id: message.id,
          ok: this.open?.reveal(message.quote) ?? false,
        });
        break;
      case 'unmark':
        this.open?.unmark();
        break;
      case 'marks':
        this.open?.catchUp();
        // Marks in a text that was read before are of no use in this one.
        if (message.reading === this.since) this.open?.mark(message);
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
    this.open = this.openText(candidate, { result: reading, took: performance.now() - started });
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

  private openText(candidate: Candidate, first: Done<Reading>): OpenText {
    return new OpenText(this.page, candidate, first, {
      onChange: (before, after) => {
        const change = changeBetween(before, after);
        if (change) this.post({ type: 'change', revision: ++this.revision, ...change });
      },
      onOther: () => {
        this.read(candidate.target.id);
      },
      onGone: () => {
        this.leave(candidate);
      },
      onCursor: (mark) => {
        this.attention.inMark(mark);
      },
    });
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

  private focused(element: Element): void {
    this.lastFocused = element;
    // What has no text to read changes nothing, such as a button beside an editor.
    const target = this.open && this.targets.at(element);
    if (target) {
      this.attention.inEditor(target.id === this.open?.candidate.target.id ? null : target);
    }
  }

  private async insert({ id, text, after }: Extract<ToReader, { type: 'insert' }>): Promise<void> {
    this.open?.catchUp();
    const result = (await this.open?.insert(text, after)) ?? 'refused';
    this.post({ type: 'inserted', id, result });
    this.open?.refresh();
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
    this.open?.close();
    this.attention.forget();
    this.open = null;
    this.waiting?.abort();
    this.waiting = null;
  }
}
