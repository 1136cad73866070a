import type { Facts } from './facts';

const SAYS = 0.5;

/**
 * Whether the first dilemma stands before the first justification or final recommendation;
 * null where one of the two is not there. A decision block that opens the document is left
 * out: what counts is the body after it.
 */
export function dilemmaBeforeChoice(facts: readonly Facts[]): boolean | null {
  const first = (says: (fact: Facts, at: number) => boolean) =>
    facts.findIndex((fact, at) => !fact.silent && says(fact, at));
  const dilemma = first(({ p }) => p.dilemma >= SAYS);
  const justified = first(({ p }) => p.justification >= SAYS);
  const opening = facts.length / 3;
  const recommended = first(({ p }, at) => p.decision >= SAYS && at > opening);
  const choices = [justified, recommended].filter((at) => at >= 0);
  if (dilemma < 0 || choices.length === 0) return null;
  return dilemma <= Math.min(...choices);
}
