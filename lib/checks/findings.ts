import { SIGNALS } from '../document/ids';
import { bothLooks, contextFeatures, type Company } from '../signals/context';
import type { Surroundings } from '../signals/surroundings';
import { contextModel, linearModel, type Score } from '../signals/model';
import type { SentenceAnalysis } from './analysis';
import { companiesOf } from './company';
import { factOf, type Facts } from './facts';
import { cueSpan, isSilent, type Placed } from './sentences';
import { CONTEXT_WEIGHTS, SIGNAL_WEIGHTS } from './weights';

/** From this probability a sentence carries a signal. */
export const CARRIES = 0.35;

/** What one sentence says where it stands. */
export interface Finding {
  readonly fact: Facts;
  readonly sentence: SentenceAnalysis;
}

const first = linearModel(SIGNAL_WEIGHTS);
const again = contextModel(CONTEXT_WEIGHTS);

/**
 * What each sentence says: first by itself, then again in the light of its neighbours. What
 * was found is kept for as long as the sentence and its neighbours stay as they are. Yields
 * after each sentence.
 */
export function* findingsOf(sentences: readonly Placed[]): Generator<void, Finding[]> {
  const scores: Score[] = [];
  for (const placed of sentences) {
    scores.push(scoreOf(placed));
    yield;
  }
  const companies = companiesOf(
    sentences,
    scores.map(({ probabilities }) => probabilities),
  );
  const findings: Finding[] = [];
  for (const [at, placed] of sentences.entries()) {
    const score = scores[at];
    const company = companies[at];
    if (score && company) findings.push(findingOf(placed, score, company));
    yield;
  }
  return findings;
}

const scores = new WeakMap<Surroundings, Score>();

function scoreOf({ sentence, around }: Placed): Score {
  const score = scores.get(around) ?? first(sentence, around);
  scores.set(around, score);
  return score;
}

const findings = new WeakMap<Score, Finding & { readonly company: Company }>();

function findingOf(placed: Placed, score: Score, company: Company): Finding {
  const known = findings.get(score);
  const same = known !== undefined && isSame(known.company, company);
  if (same && known.sentence.block === placed.block) return known;
  const { around, sentence: read } = placed;
  const second = again(contextFeatures(score.probabilities, company, around, read));
  const probabilities = bothLooks(score.probabilities, second);
  const { start, end, text } = read;
  const signals = SIGNALS.flatMap((signal, at) => {
    const confidence = probabilities[at] ?? 0;
    return confidence >= CARRIES && !isSilent(placed)
      ? [{ signal, confidence, cue: cueSpan(placed, score.cues[at] ?? null) }]
      : [];
  });
  const fact = same ? known.fact : factOf(placed, probabilities);
  const sentence = { block: placed.block, start, end, text, signals };
  findings.set(score, { fact, sentence, company });
  return { fact, sentence };
}

const isSame = (company: Company, other: Company): boolean =>
  company.themes === other.themes &&
  company.heading === other.heading &&
  company.neighbours.every((score, at) => score === other.neighbours[at]);
