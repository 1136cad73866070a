import { rememberText } from '../document/remember';
import {
  contextFeatures,
  NEIGHBOURS,
  themesOf,
  type Company,
  type Probabilities,
} from '../signals/context';
import type { Placed } from './sentences';

/** The same list for the same themes, so that it can be told at a glance that they stayed. */
const sameThemes = rememberText(100, (themes) => (themes === '' ? [] : themes.split('\n')));

const AWAY = NEIGHBOURS.map(([, away]) => away);

/** For each sentence what those around it say by themselves. */
export function companiesOf(
  sentences: readonly Placed[],
  scores: readonly Probabilities[],
): Company[] {
  const themes = sameThemes(themesOf(scores).join('\n'));
  let heading: Probabilities | null = null;
  return sentences.map(({ around }, at) => {
    const isHeading = around.kind === 'heading';
    const neighbours = AWAY.map((away) => scores[at + away] ?? null);
    const company = { neighbours, heading: isHeading ? null : heading, themes };
    if (isHeading) heading = scores[at] ?? null;
    return company;
  });
}

/** A sentence that is all there is. */
export function aloneWith(score: Probabilities): Company {
  return { neighbours: [], heading: null, themes: themesOf([score]) };
}

/** For each sentence the names of its features in context. */
export function contextsOf(
  sentences: readonly Placed[],
  scores: readonly Probabilities[],
): string[][] {
  const companies = companiesOf(sentences, scores);
  return sentences.map(({ around, sentence }, at) => {
    const score = scores[at] ?? [];
    return contextFeatures(score, companies[at] ?? aloneWith(score), around, sentence);
  });
}
