import type { Filler } from '../types';

/** Takes a phrase with its form from a sentence; null where it isn't surely there. */
export type Extract = (sentence: string) => Filler | null;

/** The phrases that a language's sentences give to fill a slot. */
export interface Extracts {
  readonly decision: Extract;
  readonly interest: Extract;
  readonly condition: Extract;
  /** Whether it offers another way, and doesn't put it aside. */
  readonly offers: (sentence: string) => boolean;
  /** Whether it says what someone thinks of the proposal. */
  readonly opines: (sentence: string) => boolean;
  /** Whether it says what carrying it out takes, or that it cannot be done so. */
  readonly takes: (sentence: string) => boolean;
  /** Whether it says that nothing is lost. */
  readonly spares: (sentence: string) => boolean;
  /** Whether it cannot be understood without the sentence before it. */
  readonly leans: (sentence: string) => boolean;
  /** How many people or things, else how much. */
  readonly number: (sentence: string) => string | null;
}
