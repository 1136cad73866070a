import type { Language } from '../document/document';
import type { CheckId } from '../document/ids';
import type { CueList } from '../language/types';
import { cues as en, starters as startersEn } from './en';
import { cues as nl, starters as startersNl } from './nl';

/** What the questions beyond the sixteen look for in a sentence. */
export type BeyondCue =
  /** Says that it can be carried out, as a fact. */
  | 'claim'
  /** Says who looked at that, or where it was tried. */
  | 'source'
  /** Lays something on those who carry out or oversee. */
  | 'demand'
  /** Says what they get, ask or think. */
  | 'return';

/**
 * Questions beyond the sixteen, never verdicts. `source`: it is said that it can be carried
 * out, and not who says so. `reciprocity`: who must do something gets, asks and judges
 * nothing. `shared`: two groups want something, and not what they both want.
 */
export const BEYOND = ['source', 'reciprocity', 'shared'] as const;
export type BeyondId = (typeof BEYOND)[number];

/** The check under which an answer belongs in a draft. */
export const BEYOND_UNDER: Readonly<Record<BeyondId, CheckId>> = {
  source: 'feasibility',
  reciprocity: 'officials',
  shared: 'interests',
};

/** For each language the cues, with sentences in which they must, and must not, fire. */
export const BEYOND_CUES: Readonly<Record<Language, readonly CueList<BeyondCue>[]>> = { nl, en };

/** A sentence to begin the answer with; slots as in the starters of the checks. */
export const BEYOND_STARTERS: Readonly<Record<Language, Readonly<Record<BeyondId, string>>>> = {
  nl: startersNl,
  en: startersEn,
};
