/** The vocabulary of loyal dissent: which step, said where, how and at what length. */
import type { CheckId } from '../document/ids';

/** The ladder, mildest first. Each rung adds a part to the one below it. */
export const RUNGS = [
  'question',
  'consequence',
  'dilemma',
  'alternative',
  'against',
  'reservation',
] as const;
export type Rung = (typeof RUNGS)[number];

/** The rungs that are offered unasked; the others when someone asks for them. */
export const OFFERED: readonly Rung[] = ['question', 'consequence'];

/** Where it is said. */
export const REGISTERS = [
  'minister-note',
  'council-proposal',
  'mail-superior',
  'colleague-draft',
  'meeting',
] as const;
export type Register = (typeof REGISTERS)[number];

export const TONES = ['careful', 'neutral', 'plain'] as const;
export type Tone = (typeof TONES)[number];

export const LENGTHS = ['sentence', 'short', 'paragraph'] as const;
export type Length = (typeof LENGTHS)[number];

/** What a framing leaves open for the draft or the writer to fill. */
export const SLOTS = [
  'decision',
  'interest',
  'group',
  'consequence',
  'value',
  'other',
  'option',
  'condition',
  'safeguard',
  'number',
  'source',
  'unit',
  'date',
  'deadline',
  'review',
] as const;
export type SlotId = (typeof SLOTS)[number];

/**
 * The grammatical form of what fills a slot: a noun phrase, a sub clause without its
 * conjunction (in Dutch with the verb last), an infinitive with "te" or "to", words taken
 * exactly from the draft, or anything else, which goes behind a colon.
 */
export const FORMS = ['noun', 'sub', 'infinitive', 'quote', 'free'] as const;
export type Form = (typeof FORMS)[number];

export interface Filler {
  readonly text: string;
  readonly form: Form;
}
export type Fillers = Readonly<Partial<Record<SlotId, Filler>>>;

/** A small input field for a slot. */
export interface SlotField {
  readonly label: string;
  /** What the writer is asked: "voor wie?" */
  readonly question: string;
  /** What goes in it, to show in the empty field. */
  readonly example: string;
  /** What stands in the text while the slot is empty, between square brackets. */
  readonly open: string;
  /** Words that stand in for it where it may stay empty; null where it must be filled. */
  readonly without: string | null;
  /** The forms that what is typed can take; the first where we cannot tell. */
  readonly forms: readonly Form[];
}

/**
 * Text with slots: `{group}`, or `{consequence:that}` to place a slot behind words that
 * fit its form. Which words, a language says in its places. Of `<one|other>` the other
 * stands where a sentence from the draft tells the consequence, and for whom.
 */
export type Template = string;

export type ByTone = Readonly<Record<Tone, Template>>;
export type ByRegister = Readonly<Record<Register, ByTone>>;

/**
 * How a place in a sentence takes each form; `{}` is where the filler comes, `{paper}` what
 * the draft is called there.
 */
export type Place = Readonly<Record<Form, string>>;

/** One step of the ladder, in one language. */
export interface Framing {
  readonly rung: Rung;
  readonly name: string;
  /** When to use it. */
  readonly when: string;
  /** The parts that it is made of, in order. */
  readonly anatomy: readonly string[];
  /** What to call it in an opening, with its article: "een alternatief". */
  readonly point: string;
  /** Which way of closing fits it. */
  readonly closing: 'open' | 'firm';
  /** The sentence that matters, without the understanding before it. */
  readonly core: ByRegister;
  /** Sentences that a paragraph adds, each only where all its slots are filled. */
  readonly support: readonly Template[];
}

/**
 * The question about something that the draft doesn't say: around it `{direct}` for the
 * question as it is asked, `{indirect}` for the same as a sub clause.
 */
export interface Gaps {
  readonly core: ByRegister;
  readonly asks: Readonly<Record<CheckId, { readonly direct: string; readonly indirect: string }>>;
}

/** What a register adds around the core. */
export interface Setting {
  readonly name: string;
  /** What the draft is called here, with its article. */
  readonly paper: string;
  /** Empty where that tone comes to the point at once. */
  readonly opening: ByTone;
  /** Shows that the interest was understood: a clause without its closing point. */
  readonly understanding: ByTone;
  /** The same where the interest is not known. */
  readonly unknown: ByTone;
  /** Leaves the decision where it belongs. */
  readonly closing: Readonly<Record<Framing['closing'], ByTone>>;
}

/** All that loyal dissent needs to know of one language. */
export interface DissentPack {
  readonly fields: Readonly<Record<SlotId, SlotField>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly settings: Readonly<Record<Register, Setting>>;
  readonly framings: Readonly<Record<Rung, Framing>>;
  readonly gaps: Gaps;
}

/** What someone chose. */
export interface Choice {
  readonly rung: Rung;
  readonly register: Register;
  readonly tone: Tone;
  readonly length: Length;
  /** The question of the panel that it is about: rung 1 then asks that one. */
  readonly gap?: CheckId | null;
}
