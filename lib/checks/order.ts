import type { Facts } from './facts';

const SAYS = 0.5;

/**
 * Whether the first dilemma stands before the first justification or final recommendation;
 * null where one of the two is not there. A decision block that opens the document is left
 * out: what counts is the body after it.
 */
export function dilemmaBeforeChoice(facts: readonly Facts[]): boolean | null {
  const body = facts.flatMap((fact, at) => (fact.boilerplate ? [] : [{ ...fact.p, at }]));
  const dilemma = body.find((p) => p.dilemma >= SAYS);
  const justified = body.find((p) => p.justification >= SAYS);
  const opening = facts.length / 3;
  const recommended = body.find((p) => p.decision >= SAYS && p.at > opening);
  if (!dilemma || !(justified ?? recommended)) return null;
  const choice = Math.min(justified?.at ?? Infinity, recommended?.at ?? Infinity);
  return dilemma.at <= choice;
}
