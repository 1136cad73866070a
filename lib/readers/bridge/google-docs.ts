import { askDocs, type Answer } from './annotated';
import type { Model } from './bridge';
import { paste } from './paste';
import { CHANGED, GOOGLE_DOCS } from './protocol';
import { inputOf, Signs } from './signs';

/** Docs is asked again this long after something happened; more often tells no more. */
const PAUSE = 200;
/** So long Docs may take to show what it did with words that were put in. */
const LONGEST = 1_500;
/** So often in a row Docs may fail to answer before it is no editor any more. */
const MOST_MISSES = 3;
/** Docs may take so many of these to start: it is asked again until then. */
const START = 1_000;
const MOST_STARTS = 60;

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
  private signs: Signs | null = null;
  /** How many times in a row Docs had no answer that makes sense. */
  private misses = 0;
  /** Words were put in: until then it is looked for what Docs made of them. */
  private writtenUntil = 0;

  constructor(private readonly root: Element) {}

  model(): Model | null {
    if (!this.signs) this.watch();
    const { last } = this;
    if (!last) return null;
    return {
      state: () => {
        const { text, from, to, several } = this.last ?? last;
        return { text, from, to, locked: several || !inputOf(this.root) };
      },
      select: (start, end) => this.select(start, end),
      replace: (start, end, words) => void this.replace(start, end, words),
    };
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
    const input = inputOf(this.root);
    // From here on nothing is waited for: nobody can type in between.
    input?.focus();
    if (fresh?.text === before?.text) this.last = fresh;
    const isMeant = input !== null && this.last === fresh && this.select(from, to);
    this.writtenUntil = performance.now() + (isMeant ? LONGEST : 0);
    if (isMeant) paste(input, words);
    this.noticed();
  }

  private watch(): void {
    this.signs = new Signs(this.root, () => this.noticed());
    void this.ask();
  }

  private noticed(pause = PAUSE): void {
    this.again = true;
    if (this.asking) return;
    this.asking = true;
    setTimeout(() => void this.ask(), pause);
  }

  private async ask(): Promise<void> {
    if (!this.signs || !this.root.isConnected) return this.leave();
    this.asking = true;
    this.again = false;
    const before = this.last;
    const answer = await askDocs();
    this.asking = false;
    this.signs?.listen();
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
    this.signs?.stop();
    this.signs = null;
  }
}

const isSamePlace = (one: Answer | null, other: Answer | null) =>
  one?.from === other?.from && one?.to === other?.to;
