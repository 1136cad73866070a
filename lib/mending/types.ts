import type { CheckId, SignalId } from '../document/ids';
import type { Genre } from '../document/genre';

/** What a draft itself gives to fill a starter sentence with; null for what it doesn't give. */
export interface DraftWords {
  /** The people concerned, as a plural without an article. */
  readonly group: string | null;
  /** One of them. */
  readonly person: string | null;
  /** Who carries it out. */
  readonly agency: string | null;
  /** The body of representatives. */
  readonly council: string | null;
  /** What is to be decided, as a noun with its article. */
  readonly decision: string | null;
}

/** How a draft of some kind speaks to its reader. */
export interface Address {
  /** Instead of "U wordt gevraagd". */
  readonly asked: string;
  /** Instead of the "u" of "Voor u telt". */
  readonly executive: string;
  /** The body of representatives that it is written for. */
  readonly council?: string;
}

/** All that fitting a starter sentence to a draft needs to know of one language. */
export interface MendingPack {
  /** What the slots of the starter sentences are called. */
  readonly slots: Readonly<Record<keyof DraftWords, readonly string[]>>;
  /** A starter for drafts of which the decision is known. */
  readonly withDecision: Readonly<Partial<Record<CheckId, string>>>;
  /** The words in the starters that speak to the reader. */
  readonly spoken: { readonly asked: string; readonly executive: string };
  /** How kinds of drafts speak to somebody else than "you". */
  readonly addresses: Readonly<Partial<Record<Genre, Address>>>;
  /** How a draft speaks whose writer and reader know each other; null where nobody can tell. */
  readonly familiar: Address | null;
  /** A decision as a noun: around the infinitive of what is to be done. */
  readonly toDo: (infinitive: string) => string;
  /** Where a long decision can be cut, so that its name is left. */
  readonly detail: RegExp;
  /** A group that can stand without an article. */
  readonly plural: RegExp;
  /** An organisation that takes the singular. */
  readonly single: RegExp;
  /** Headings under which the answer to a question belongs. */
  readonly headings: Readonly<Record<CheckId, RegExp>>;
}

/** What else a section tells where the answer to a question belongs, the most telling first. */
export const NEIGHBOURS: Readonly<Record<CheckId, readonly SignalId[]>> = {
  decision: ['decision'],
  problem: ['problem', 'goal'],
  options: ['option', 'decision'],
  'positive-consequences': ['benefit', 'drawback'],
  'negative-consequences': ['drawback', 'benefit'],
  feasibility: ['feasibility', 'officials'],
  dilemma: ['dilemma', 'justification', 'drawback', 'benefit'],
  justification: ['justification', 'option', 'decision'],
  citizens: ['citizens', 'benefit'],
  parliament: ['parliament', 'consultation'],
  executives: ['executives', 'drawback'],
  officials: ['officials', 'feasibility'],
  interests: ['interest', 'consultation'],
  consultation: ['consultation', 'interest'],
  practice: ['example', 'problem'],
  dissent: ['dissent', 'drawback', 'option'],
};
