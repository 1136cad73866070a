import { contextFeatures, type Company, type Probabilities } from '../signals/context';
import type { Placed } from './sentences';

/** For each sentence what those around it say by themselves. */
export function companiesOf(
  sentences: readonly Placed[],
  scores: readonly Probabilities[],
): Company[] {
  let heading: Probabilities | null = null;
  return sentences.map(({ around }, at) => {
    const isHeading = around.kind === 'heading';
    const company: Company = {
      previous: scores[at - 1] ?? null,
      next: scores[at + 1] ?? null,
      heading: isHeading ? null : heading,
    };
    if (isHeading) heading = scores[at] ?? null;
    return company;
  });
}

/** For each sentence the names of its features in context. */
export function contextsOf(
  sentences: readonly Placed[],
  scores: readonly Probabilities[],
): string[][] {
  const companies = companiesOf(sentences, scores);
  return sentences.map(({ around, sentence }, at) =>
    contextFeatures(scores[at] ?? [], companies[at] ?? ALONE, around, sentence),
  );
}

export const ALONE: Company = { previous: null, next: null, heading: null };
