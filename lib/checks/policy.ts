import type { ReadDocument } from './sentences';
import { any, type Facts } from './facts';
import { levelProbabilities } from './verdict';

/**
 * What tells a policy draft from other texts: numbers of 0-1 about the whole document.
 * The weights over them are learned (`npm run train`).
 */
export function policyNumbers({ structure, sentences }: ReadDocument, facts: readonly Facts[]) {
  const body = facts.filter((fact) => !fact.boilerplate && !fact.heading);
  const mean = (value: (fact: Facts) => number) =>
    body.reduce((sum, fact) => sum + value(fact), 0) / Math.max(1, body.length);
  const headings = sentences.filter(({ around }) => around.kind === 'heading');
  const named = headings.filter(({ around }) => around.place.own.length > 0);
  return [
    mean((fact) => any(fact, 'goal', 'option', 'justification', 'feasibility', 'problem')),
    mean((fact) => any(fact, 'benefit', 'drawback', 'dilemma')),
    mean((fact) => any(fact, 'interest', 'consultation', 'dissent')),
    mean((fact) => any(fact, 'parliament', 'executives', 'officials')),
    mean(({ p }) => p.citizens),
    Math.min(1, 10 * mean(({ p }) => p.decision)),
    named.length / Math.max(1, headings.length),
    structure.genre === 'other' ? 0 : 1,
    structure.addressee ? 1 : 0,
    Math.min(1, structure.labels / 3),
    mean(({ tags }) => (tags.has('Person') ? 1 : 0)),
    mean(({ tags }) => (tags.has('Ask') || tags.has('Advice') ? 1 : 0)),
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
