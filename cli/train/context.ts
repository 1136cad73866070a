import { aloneWith, contextsOf } from '../../lib/checks/company';
import { SIGNALS, type SignalId } from '../../lib/document/ids';
import { bothLooks, contextFeatures, type Probabilities } from '../../lib/signals/context';
import type { Item } from './dataset';
import { trainLogistic, type FtrlOptions } from './ftrl';
import { predict, type SignalModel } from './signals';

const OPTIONS: FtrlOptions = { epochs: 6, alpha: 0.15, l1: 10, l2: 3 };
/** A cue that hardly ever deceives is believed, unless much around it speaks against it. */
const SURE_PRIOR = 2;
/** One sentence in so many is also learned without neighbours, as in a text that has just begun. */
const ALONE_EVERY = 2;

/** A memo, and what a model that was not trained on it says of its sentences by themselves. */
export interface Scored {
  readonly item: Item;
  readonly probabilities: readonly (readonly number[])[];
}

/** Trains the model that judges each sentence again in the light of its neighbours. */
export function trainContext(all: readonly Scored[]): SignalModel {
  const scored = all.filter(({ item }) => item.memo.isPolicyDraft);
  const isAlone = (_: unknown, at: number) => at % ALONE_EVERY === 0;
  const contexts = [...scored.flatMap(namesOf), ...scored.flatMap(namesAlone).filter(isAlone)];
  const vocabulary = new Map<string, number>();
  for (const name of contexts.flat()) {
    if (!vocabulary.has(name)) vocabulary.set(name, vocabulary.size);
  }
  const examples = contexts.map((names) => names.map((name) => vocabulary.get(name) ?? 0));
  const labels = scored.flatMap(({ item }) => item.labels);
  labels.push(...labels.filter(isAlone));
  const weights = SIGNALS.map((id, signal) =>
    trainLogistic(
      examples,
      labels.map((row) => row[signal] ?? false),
      vocabulary.size,
      { ...OPTIONS, prior: priorOf(id, vocabulary) },
    ),
  );
  return { vocabulary, weights };
}

/** The weights that training starts from and is pulled back to. */
function priorOf(signal: SignalId, vocabulary: ReadonlyMap<string, number>): Map<number, number> {
  const at = vocabulary.get('q=' + signal);
  return new Map(at === undefined ? [] : [[at, SURE_PRIOR]]);
}

/** For each sentence the probability of each signal, judged again. */
export function predictContext(model: SignalModel, scored: Scored): Probabilities[] {
  return namesOf(scored).map((names, at) =>
    bothLooks(scored.probabilities[at] ?? [], predict(model, names)),
  );
}

const namesOf = ({ item, probabilities }: Scored): string[][] =>
  contextsOf(item.read.sentences, probabilities);

const namesAlone = ({ item, probabilities }: Scored): string[][] =>
  item.read.sentences.map(({ around, sentence }, at) => {
    const score = probabilities[at] ?? [];
    return contextFeatures(score, aloneWith(score), around, sentence);
  });
