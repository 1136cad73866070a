/** What in an objection makes a reader stop listening. */
export const FAULTS = [
  'blame',
  'absolute',
  'hedge',
  'hidden-actor',
  'sarcasm',
  'threat',
  'personal',
  'motive',
  'ungrounded',
] as const;
export type Fault = (typeof FAULTS)[number];

/** What in an objection makes a reader go on reading. */
export const STRENGTHS = [
  'reason',
  'number',
  'group',
  'consequence',
  'source',
  'alternative',
  'both-sides',
  'interest',
  'question',
  'decision-left',
] as const;
export type Strength = (typeof STRENGTHS)[number];

/**
 * Words to find, in any case: `a/b` one of these words, `*` any ending or beginning,
 * `…` at most six words between, `<…>` the words that it is about where the rest is context. A cue may say which words could take its place, with
 * square brackets around what the writer has to fill in.
 */
export type Cue = string | { readonly cue: string; readonly swap: string };

/** Something to listen for, with what a reader hears and how to keep the content. */
export interface ToneRule {
  readonly fault: Fault;
  readonly name: string;
  /** What a reader hears. */
  readonly hears: string;
  /** How to turn it without losing what it says. */
  readonly turn: string;
  readonly example: { readonly from: string; readonly to: string };
  readonly cues: readonly Cue[];
  /** What looks like a cue and is none: overlaps it. */
  readonly traps?: readonly string[];
  /** What lifts it from anywhere in the sentence. */
  readonly unless?: readonly string[];
  /** A ground beside it lifts it: a reasoned "not feasible, because …" is a finding. */
  readonly grounded?: boolean;
  readonly no: readonly string[];
}

export interface StrengthRule {
  readonly strength: Strength;
  /** What to say of it: "Noemt een reden." */
  readonly name: string;
  readonly cues: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export interface TonePack {
  readonly rules: readonly ToneRule[];
  readonly strengths: readonly StrengthRule[];
  /** Numbers that are written as words. */
  readonly numbers: string;
  /** What shows that a claim rests on something. */
  readonly grounds: readonly string[];
  /** What to say of the strengths that show without words. */
  readonly names: Readonly<Record<'number' | 'group' | 'question', string>>;
}

/** A sentence with its judgement: what is wrong with it, or nothing. */
export interface ToneExamples {
  readonly bad: readonly (readonly [Fault, string])[];
  readonly good: readonly string[];
}
