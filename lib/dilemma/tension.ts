import type { SentenceAnalysis } from '../checks/analysis';
import type { Span } from '../document/document';
import type { Party } from './parties';
import type { SideName, SupportKind } from './rules';

/** One side of a tension, in the draft's own words. */
export interface Side extends Span {
  readonly text: string;
  /** Whose interest it is; empty where the draft doesn't say. */
  readonly parties: readonly Party[];
}

/** Where the choice falls. */
export interface Choice {
  readonly sentence: SentenceAnalysis;
  /** The side that is chosen; null where that can't be told for sure. */
  readonly side: SideName | null;
}

/** What the draft gives to those who lose. */
export interface Support {
  readonly kind: SupportKind;
  readonly sentence: SentenceAnalysis;
}

/** Two things that pull against each other, as the draft tells it. */
export interface Tension {
  readonly sentences: readonly SentenceAnalysis[];
  /** null where the sides can't be told apart for sure. */
  readonly sides: Readonly<Record<SideName, Side>> | null;
  /** null where no sentence settles it. */
  readonly choice: Choice | null;
  /** The worst that the losing side meets, as the draft says it; null where it doesn't. */
  readonly loss: SentenceAnalysis | null;
  readonly support: readonly Support[];
}

export interface Dilemmas {
  readonly tensions: readonly Tension[];
  /** Whether the first is explained before the choice; null where one of them isn't there. */
  readonly beforeChoice: boolean | null;
}

/** The side that is not chosen; null where that can't be told for sure. */
export function losingSide({ sides, choice }: Pick<Tension, 'sides' | 'choice'>): Side | null {
  if (!sides || !choice?.side) return null;
  return sides[choice.side === 'one' ? 'other' : 'one'];
}
