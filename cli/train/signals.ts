import { GROUPS, SIGNALS, type SignalId } from '../../lib/document/ids';
import { languageOf } from '../../lib/checks/analyse';
import type { Placed } from '../../lib/checks/sentences';
import { evenness } from '../../lib/signals/evenness';
import { ownFeatures } from '../../lib/signals/features';
import { surroundingFeatures } from '../../lib/signals/surroundings';
import { PACKS } from '../../lib/language/packs';
import { GROUP_TAGS } from '../../lib/signals/group-tags';
import { logistic } from '../../lib/signals/log-odds';
import type { WeightsFile } from '../../lib/signals/model';
import { readBlock, type ReadSentence } from '../../lib/signals/read';
import type { Item } from './dataset';
import { trainLogistic, type FtrlOptions } from './ftrl';
import { vocabularyOf } from './vocabulary';

const OPTIONS: FtrlOptions = { epochs: 4, alpha: 0.15, l1: 8, l2: 5 };
/** One sentence in so many is also learned without what stands around it: flat text has nothing. */
const BARE_EVERY = 4;
/** What the rules are trusted to know before any memo is seen: a cue, or a term of a group. */
const CUE_PRIOR = 3;
/** And each single cue: two that agree are surer than one. */
const EACH_CUE_PRIOR = 0.7;
/** What hardly ever deceives is enough by itself. */
const SURE_PRIOR = 3;
const GROUP_PRIOR = 2.5;
/** What an example beside a rule weighs against a sentence of a memo. */
const RULE_EXAMPLE_WEIGHT = 3;
/** Weights are written as whole numbers of hundredths. */
const SCALE = 100;
/** A weight below this changes no verdict. */
const SMALLEST = 12;

/** A trained model, before rounding. */
export interface SignalModel {
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly weights: readonly Float64Array[];
}

/**
 * Trains one logistic regression for each signal, on policy drafts only: what a news item
 * says of a policy is not labelled, but looks the same.
 */
export function trainSignals(all: readonly Item[]): SignalModel {
  const items = all.filter((item) => item.memo.isPolicyDraft);
  const vocabulary = vocabularyOf(items.map(({ read }) => read.sentences.flatMap(featureNames)));
  const encode = (names: readonly string[]) => names.flatMap((name) => vocabulary.get(name) ?? []);
  const sentences = items.flatMap(({ read }) => read.sentences);
  const isBare = (_: unknown, at: number) => at % BARE_EVERY === 0;
  const bare = sentences.filter(isBare).map(({ sentence }) => bareNames(sentence));
  const named = [...sentences.map(featureNames), ...bare];
  const examples = named.map(encode);
  const factors = named.map(({ length }) => evenness(length));
  const weights = SIGNALS.map((id, signal) => {
    const labels = items.flatMap((item) => item.labels.map((row) => row[signal] ?? false));
    const taught = repeated(ruleExamples(id), RULE_EXAMPLE_WEIGHT);
    return trainLogistic(
      [...examples, ...taught.map(({ names }) => encode(names))],
      [...labels, ...labels.filter(isBare), ...taught.map(({ label }) => label)],
      vocabulary.size,
      {
        ...OPTIONS,
        prior: priorOf(id, vocabulary),
        factors: [...factors, ...taught.map(({ names }) => evenness(names.length))],
      },
    );
  });
  return { vocabulary, weights };
}

/** The weights that training starts from and is pulled back to: those of the rules themselves. */
function priorOf(signal: SignalId, vocabulary: ReadonlyMap<string, number>): Map<number, number> {
  const group = GROUPS.find((id) => id === signal);
  const believed: readonly (readonly [string, number])[] = [
    [`c=${signal}`, CUE_PRIOR],
    [`q=${signal}`, SURE_PRIOR],
    ...(group ? [[`t=${GROUP_TAGS[group]}`, GROUP_PRIOR] as const] : []),
  ];
  const prior = new Map<number, number>();
  for (const [name, at] of vocabulary) {
    if (name.startsWith(`r=${signal}:`)) prior.set(at, EACH_CUE_PRIOR);
  }
  for (const [name, weight] of believed) {
    const at = vocabulary.get(name);
    if (at !== undefined) prior.set(at, weight);
  }
  return prior;
}

/** For each sentence the probability of each signal. */
export function predictSignals(model: SignalModel, { read }: Item): number[][] {
  return read.sentences.map((placed) => {
    const names = featureNames(placed);
    return predict(model, names, evenness(names.length));
  });
}

/** The probability of each signal for a sentence with these features, each times `factor`. */
export function predict(
  { vocabulary, weights }: SignalModel,
  names: readonly string[],
  factor = 1,
): number[] {
  const example = names.flatMap((name) => vocabulary.get(name) ?? []);
  return weights.map((weight) => {
    const sum = example.reduce((total, feature) => total + (weight[feature] ?? 0), 0);
    return logistic(factor * sum + (weight[vocabulary.size] ?? 0));
  });
}

/** Rounds a model to the form that the extension carries. */
export function weightsFile({ vocabulary, weights }: SignalModel): WeightsFile {
  const rounded = (value: number) => Math.round(value * SCALE);
  const entries = [...vocabulary].flatMap(([name, at]) => {
    const pairs = weights.flatMap((weight, signal) => {
      const value = rounded(weight[at] ?? 0);
      return Math.abs(value) >= SMALLEST ? [signal, value] : [];
    });
    return pairs.length > 0 ? [[name, pairs] as const] : [];
  });
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    scale: SCALE,
    bias: weights.map((weight) => rounded(weight[vocabulary.size] ?? 0)),
    weights: Object.fromEntries(entries),
  };
}

/** A sentence in a plain paragraph, whatever stands around it. */
const bareNames = (sentence: ReadSentence): string[] => [
  'k=paragraph',
  ...ownFeatures(sentence).map((feature) => feature.name),
];

const repeated = <Example>(examples: readonly Example[], times: number): Example[] =>
  examples.flatMap((example) => new Array<Example>(times).fill(example));

/** The sentences that stand beside the rules of a signal, as examples of it and of what is not. */
function ruleExamples(signal: SignalId) {
  return Object.values(PACKS).flatMap((pack) => {
    const language = languageOf(pack.language);
    const read = (texts: readonly string[], label: boolean) =>
      texts.flatMap((text) =>
        readBlock({ kind: 'paragraph', level: 0, text }, language).map((sentence) => ({
          names: bareNames(sentence),
          label,
        })),
      );
    const lists = pack.cues.filter((list) => list.signal === signal);
    return lists.flatMap(({ yes, no }) => [...read(yes, true), ...read(no, false)]);
  });
}

function featureNames({ sentence, around }: Placed): string[] {
  return [
    ...ownFeatures(sentence).map((feature) => feature.name),
    ...surroundingFeatures(sentence, around),
  ];
}
