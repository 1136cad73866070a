import { GROUPS, SIGNALS, type GroupId, type SignalId } from '../document/ids';
import { recordOf } from '../document/record';
import type { Tag } from '../language/types';
import type { FigureTag } from '../language/lexicon';
import { isSilent, type Placed, type ReadDocument } from './sentences';

/** What the checks know of one sentence. */
export interface Facts {
  /** Probability of each signal, 0-1. */
  readonly p: Readonly<Record<SignalId, number>>;
  readonly tags: ReadonlySet<Tag | FigureTag>;
  /** The signals of its cues that hardly ever deceive. */
  readonly sure: ReadonlySet<SignalId>;
  /** Title block, signature, words still to fill in: never counts. */
  readonly silent: boolean;
  readonly heading: boolean;
  /** Number of words. */
  readonly length: number;
}

/** How probable it is that the sentence is about some group, and not about `except`. */
export function aboutSomeone(facts: Facts, except?: GroupId): number {
  let highest = 0;
  for (const group of GROUPS) {
    if (group !== except) highest = Math.max(highest, facts.p[group]);
  }
  return highest;
}

/** 1 where the sentence holds a number, an amount or a share, else 0. */
export function figure(facts: Facts): number {
  return facts.tags.has('Number') || facts.tags.has('Money') ? 1 : 0;
}

/** The strongest of some signals. */
export function any(facts: Facts, ...signals: readonly SignalId[]): number {
  let highest = 0;
  for (const signal of signals) highest = Math.max(highest, facts.p[signal]);
  return highest;
}

/** The facts of a sentence, from the probabilities of its signals in the order of SIGNALS. */
export function factOf(placed: Placed, probabilities: readonly number[]): Facts {
  const { sentence, around } = placed;
  return {
    p: recordOf(SIGNALS, (_, k) => probabilities[k] ?? 0),
    tags: new Set(sentence.tags.map((span) => span.tag)),
    sure: new Set(sentence.cues.flatMap((cue) => (cue.sure ? [cue.signal] : []))),
    silent: isSilent(placed),
    heading: around.kind === 'heading',
    length: sentence.words.length,
  };
}

/** The facts of every sentence of a document. */
export function factsOf(
  { sentences }: ReadDocument,
  probabilities: readonly (readonly number[])[],
): Facts[] {
  return sentences.map((placed, at) => factOf(placed, probabilities[at] ?? []));
}
