import { remember } from '../document/remember';
import { any, type Facts } from './facts';
import type { ReadDocument } from './sentences';
import { levelProbabilities } from './verdict';

/** What one sentence adds to the numbers below. */
const shares = remember((fact: Facts): readonly number[] => [
  any(fact, 'goal', 'option', 'justification', 'feasibility', 'problem'),
  any(fact, 'benefit', 'drawback', 'dilemma'),
  any(fact, 'interest', 'consultation', 'dissent'),
  any(fact, 'parliament', 'executives', 'officials'),
  fact.p.citizens,
  10 * fact.p.decision,
  fact.tags.has('Person') ? 1 : 0,
  fact.tags.has('Ask') || fact.tags.has('Advice') ? 1 : 0,
]);
const SHARES = 8;

/**
 * What tells a policy draft from other texts: numbers of 0-1 about the whole document.
 * The weights over them are learned (`npm run train`).
 */
export function policyNumbers(
  { structure, sentences }: ReadDocument,
  facts: readonly Facts[],
): number[] {
  const body = facts.filter((fact) => !fact.silent && !fact.heading);
  const sums = new Array<number>(SHARES).fill(0);
  for (const fact of body) {
    shares(fact).forEach((share, k) => (sums[k] = (sums[k] ?? 0) + share));
  }
  const headings = sentences.filter(({ around }) => around.kind === 'heading');
  const named = headings.filter(({ around }) => around.place.own.length > 0);
  return [
    ...sums.map((sum) => Math.min(1, sum / Math.max(1, body.length))),
    named.length / Math.max(1, headings.length),
    structure.genre === 'other' ? 0 : 1,
    structure.addressee ? 1 : 0,
    Math.min(1, structure.labels / 3),
  ];
}

/** Below this length there is too little text to tell; what names its genre is then believed. */
const SHORTEST = 4;

/** Whether the text is a draft that asks for the checks. `weights`: for no, then for yes. */
export function isPolicyDraft(
  read: ReadDocument,
  facts: readonly Facts[],
  weights: readonly (readonly number[])[],
): boolean {
  if (facts.length < SHORTEST) return facts.length > 0 && read.structure.genre !== 'other';
  return (levelProbabilities(weights, policyNumbers(read, facts))[1] ?? 0) >= 0.5;
}
