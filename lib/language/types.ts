import type { Language } from '../document/document';
import type { SignalId } from '../document/ids';

/** What a word or phrase can mean for the analysis, whatever the language calls it. */
export const TAGS = [
  // the four groups, and the bodies that are none of them (Raad van State, ombudsman)
  'Citizens',
  'Parliament',
  'Executives',
  'Officials',
  'Countervailing',
  // change and its direction; what is valued and what is not
  'Up',
  'Down',
  'Good',
  'Bad',
  'Gain',
  'Loss',
  'Relief',
  'Duty',
  'Cost',
  'Risk',
  // what people do with words
  'Wish',
  'Fear',
  'Talk',
  'Advice',
  'Objection',
  'Promise',
  'Ask',
  // reasoning
  'Choice',
  'Weigh',
  'Reason',
  'Contrast',
  'Negation',
  'Hedge',
  'Condition',
  'Future',
  'Past',
  // things
  'Aim',
  'Trouble',
  'Variant',
  'Capacity',
  'Workable',
  'Person',
  'Practice',
  'Paper',
  'Procedure',
] as const;
export type Tag = (typeof TAGS)[number];

/**
 * Words and phrases with one meaning. One entry a line; an entry can be several words.
 * `*` at the end: any ending; at the start: any compound that ends so. An entry in
 * CAPITALS (an acronym) or with a capital first letter is matched with that case only
 * where it is all capitals. The longest entry wins; a trap is an entry that means nothing.
 */
export interface TermList {
  readonly tag: Tag;
  /** Where the list comes from. */
  readonly source?: string;
  readonly terms: string;
  readonly traps?: string;
  /** Sentences in which the tag must, or must not, be found. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/**
 * What gives a signal, or something else that is looked for, away. Cues and traps are in compromise's match syntax, over words in
 * lower case and tags: `u wordt (gevraagd|verzocht)`, `#Citizens .{0,4} #Loss`. A trap that
 * overlaps a cue cancels it. Every cue fires on at least one sentence of `yes`, none on `no`.
 * `sure` holds the cues that hardly ever deceive: a plain sentence carries the signal by one of
 * these alone, whatever stands around it.
 */
export interface CueList<Id extends string = SignalId> {
  readonly signal: Id;
  readonly cues: readonly string[];
  readonly sure?: readonly string[];
  readonly traps?: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** What a part of a memo is about, as its heading, lead-in or column header says. */
export const SECTIONS = [
  'header',
  'decision',
  'problem',
  'goal',
  'options',
  'benefits',
  'drawbacks',
  'consequences',
  'feasibility',
  'finance',
  'dilemma',
  'justification',
  'interests',
  'consultation',
  'example',
  'dissent',
  'political',
  'parliament',
  'citizens',
  'procedure',
  'communication',
  'legal',
  'attachments',
] as const;
export type Section = (typeof SECTIONS)[number];

/** All that the analysis knows of one language. */
export interface LanguagePack {
  readonly language: Language;
  /** Abbreviations that end in a point without ending a sentence, in lower case, no point. */
  readonly abbreviations: readonly string[];
  /** The commonest function words, for telling languages apart. */
  readonly functionWords: readonly string[];
  readonly terms: readonly TermList[];
  readonly cues: readonly CueList[];
  /** Names of sections: lower case, one a line, `*` as in TermList. */
  readonly sections: Readonly<Record<Section, string>>;
}
