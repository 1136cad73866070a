import type { Language, Sentence, Span } from '../document/document';
import type { Genre } from '../document/genre';
import type { CheckId, GroupId, SignalId, Verdict } from '../document/ids';

/** One signal that a sentence carries, with the words that gave it. */
export interface SignalHit {
  readonly signal: SignalId;
  /** Calibrated probability, 0-1, that a careful reader gives this signal. */
  readonly confidence: number;
  /** The words that weighed most; null where the whole sentence did. */
  readonly cue: Span | null;
}

export interface SentenceAnalysis extends Sentence {
  readonly signals: readonly SignalHit[];
}

export interface Evidence extends Span {
  readonly quote: string;
  readonly cue: Span | null;
}

export interface CheckResult {
  readonly id: CheckId;
  readonly verdict: Verdict;
  readonly confidence: number;
  /** The best two or three sentences, best first. */
  readonly evidence: readonly Evidence[];
  /** Locale key (`reason_…`) that says why this verdict. */
  readonly reason: string;
  /** What fills the reason: the party that it is about, in the text's own words. */
  readonly named: string | null;
}

export const MATRIX_COLUMNS = ['mentioned', 'gains', 'loses', 'wants', 'heard'] as const;
export type MatrixColumn = (typeof MATRIX_COLUMNS)[number];

/** For each group: the sentences (indexes into `sentences`) behind each column. */
export type Matrix = Readonly<Record<GroupId, Readonly<Record<MatrixColumn, readonly number[]>>>>;

export interface Analysis {
  /** Language of most of the text; null where it is none that we know. */
  readonly language: Language | null;
  readonly genre: Genre;
  readonly isPolicyDraft: boolean;
  readonly words: number;
  /** Blocks in a language that is not checked. */
  readonly notChecked: readonly number[];
  readonly dilemmaBeforeChoice: boolean | null;
  /** All 16, in the order of CHECKS; empty where this is no policy draft. */
  readonly checks: readonly CheckResult[];
  /** Every sentence, item, heading and table row, in order. */
  readonly sentences: readonly SentenceAnalysis[];
  readonly matrix: Matrix;
}
