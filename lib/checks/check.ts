import type { CheckId, SignalId } from '../document/ids';
import type { Facts } from './facts';

/** How strongly one sentence answers a question, 0-1. */
export type Strength = (facts: Facts, previous: Facts | null, next: Facts | null) => number;

/** A question that a document must answer, and what in a sentence answers it. */
export interface Check {
  readonly id: CheckId;
  /** The signal whose words show why a sentence is evidence. */
  readonly signal: SignalId;
  /** What makes it covered; the first also ranks the evidence. */
  readonly answers: Readonly<Record<string, Strength>>;
  /** What makes it no more than partly answered. */
  readonly touches: Readonly<Record<string, Strength>>;
}
