import { askDocs, type Answer } from './annotated';
import type { Model } from './bridge';
import { paste } from './paste';
import { CHANGED, GOOGLE_DOCS } from './protocol';

/** An empty editor in a frame of its own catches what is typed. */
const FRAME = '.docs-texteventtarget-iframe';
/** Docs is asked again this long after something happened; more often tells no more. */
const PAUSE = 200;
/** So long Docs may take to show what it did with words that were put in. */
const LONGEST = 1_500;
/** So often in a row Docs may fail to answer before it is no editor any more. */
const MOST_MISSES = 3;
/** Docs may take so many of these to start: it is asked again until then. */
const START = 1_000;
const MOST_STARTS = 60;
/** Docs draws on a canvas: what happens to its text is seen from these, and from what it redraws. */
const SIGNS = ['keyup', 'input', 'compositionend', 'paste', 'cut', 'drop', 'pointerup'];

const known = new WeakMap<Element, GoogleDoc>();

/**
 * Google Docs answers later, so what it said last is kept: until it said something there is no
 * such editor. CHANGED tells when it says something else.
 */
export function googleDocs(root: Element): Model | null {
  if (!root.matches(GOOGLE_DOCS)) return null;
  const doc = known.get(root) ?? new GoogleDoc(root);
  known.set(root, doc);
  return doc.model();
}

class GoogleDoc {
  private last: Answer | null = null;
  private asking = false;
  private again = false;
  private watching: AbortController | null = null;
  private readonly heard = new Set<Document>();
  /** How many times in a row Docs had no answer that makes sense. */
  private misses = 0;
  /** Words were put in: until then it is looked for what Docs made of them. */
  private writtenUntil = 0;

  constructor(private readonly root: Element) {}

  model(): Model | null {
    if (!this.watching) this.watch();
    if (!this.last) return null;
    const { text, from, to, several } = this.last;
    return {
      state: () => ({ text, from, to, locked: several || !this.input() }),
      select: (start, end) => this.select(start, end),
      replace: (start, end, words) => void this.replace(start, end, words),
    };
  }

  private input(): HTMLElement | null {
    const frame = this.root.ownerDocument.querySelector<HTMLIFrameElement>(FRAME);
    return frame?.contentDocument?.querySelector<HTMLElement>('[contenteditable="true"]') ?? null;
  }

  private select(from: number, to: number): boolean {
    const { last } = this;
    if (!last) return false;
    try {
      last.select(from, to);
      this.last = { ...last, from, to };
      this.noticed();
      return last.still(from, to);
    } catch {
      this.last = null;
      return false;
    }
  }

  /** Pastes, and only where Docs still has the very text and selection that were meant. Once. */
  private async replace(from: number, to: number, words: string): Promise<void> {
    const before = this.last;
    const fresh = await askDocs();
    const input = this.input();
    // From here on nothing is waited for: nobody can type in between.
    input?.focus();
    if (fresh?.text === before?.text) this.last = fresh;
    const isMeant = input !== null && this.last === fresh && this.select(from, to);
    this.writtenUntil = performance.now() + (isMeant ? LONGEST : 0);
    if (isMeant) paste(input, words);
    this.noticed();
  }

  private watch(): void {
    const watching = new AbortController();
    this.watching = watching;
    const drawn = new MutationObserver(() => this.noticed());
    drawn.observe(this.root, { attributes: true, childList: true, subtree: true });
    watching.signal.addEventListener('abort', () => drawn.disconnect());
    this.heard.clear();
    void this.ask();
  }

  /** The frame may come later than the page, and may be made anew. */
  private listen(): void {
    const page = this.root.ownerDocument;
    const frame = page.querySelector<HTMLIFrameElement>(FRAME)?.contentDocument;
    for (const place of [page, ...(frame ? [frame] : [])]) {
      if (this.heard.has(place)) continue;
      this.heard.add(place);
      const options = { capture: true, signal: this.watching?.signal };
      for (const sign of SIGNS) place.addEventListener(sign, () => this.noticed(), options);
    }
  }

  private noticed(pause = PAUSE): void {
    this.again = true;
    if (this.asking) return;
    this.asking = true;
    setTimeout(() => void this.ask(), pause);
  }

  private async ask(): Promise<void> {
    if (!this.watching || !this.root.isConnected) return this.leave();
    this.asking = true;
    this.again = false;
    const before = this.last;
    const answer = await askDocs();
    this.asking = false;
    this.listen();
    this.misses = answer ? 0 : this.misses + 1;
    if (before && !answer && this.misses < MOST_MISSES) return this.noticed();
    if (!before && !answer && this.misses < MOST_STARTS) return this.noticed(START);
    this.last = answer;
    const same = answer?.text === before?.text;
    const written = this.writtenUntil > 0;
    if (written && same && performance.now() < this.writtenUntil) return this.noticed();
    this.writtenUntil = 0;
    if (this.again) this.noticed();
    if (!same || written || !isSamePlace(answer, before)) this.tell();
  }

  private tell(): void {
    const event = new CustomEvent(CHANGED, { bubbles: true, composed: true, cancelable: true });
    if (this.root.dispatchEvent(event)) this.leave();
  }

  private leave(): void {
    this.asking = false;
    this.watching?.abort();
    this.watching = null;
  }
}

const isSamePlace = (one: Answer | null, other: Answer | null) =>
  one?.from === other?.from && one?.to === other?.to;
