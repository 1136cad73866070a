import { describe, expect, it } from 'vitest';
import { itemOf } from '../../cli/train/dataset';
import { predictSignals, weightsFile, type SignalModel } from '../../cli/train/signals';
import { SIGNALS } from '../../lib/document/ids';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { ownFeatures } from '../../lib/signals/features';
import { linearModel } from '../../lib/signals/model';
import { surroundingFeatures } from '../../lib/signals/surroundings';
import { goldMemos } from '../gold/memo';

/** A model of our own making: whole hundredths, none of them too small to be written. */
function madeUp(names: Iterable<string>): SignalModel {
  const vocabulary = new Map([...names].map((name, at) => [name, at]));
  const weights = SIGNALS.map((_, signal) =>
    Float64Array.from({ length: vocabulary.size + 1 }, (_, at) => (((at + signal) % 9) - 4) / 4),
  );
  return { vocabulary, weights };
}

describe('a model', () => {
  const [memo] = goldMemos('tests/gold/src', 'blind');
  if (!memo) throw new Error('No memo');
  const item = itemOf(memo, documentFromMarkdown(memo.text));
  const { sentences } = item.read;
  const names = new Set(
    sentences.flatMap(({ sentence, around }) => [
      ...ownFeatures(sentence).map(({ name }) => name),
      ...surroundingFeatures(sentence, around),
    ]),
  );

  it('says in the extension what it said in training', () => {
    const model = madeUp(names);
    const inExtension = linearModel(weightsFile(model));
    const trained = predictSignals(model, item);
    sentences.forEach(({ sentence, around }, at) => {
      const { probabilities } = inExtension(sentence, around);
      probabilities.forEach((probability, signal) => {
        expect(probability).toBeCloseTo(trained[at]?.[signal] ?? -1, 10);
      });
    });
  });

  it('grows surer by the root of the number of features that say the same', () => {
    const weights = Object.fromEntries([...names].map((name) => [name, [0, -10]]));
    const file = { scale: 100, bias: SIGNALS.map(() => 0), weights };
    const doubts = sentences.map(({ sentence, around }) => {
      const [probability = 0] = linearModel(file)(sentence, around).probabilities;
      const count = ownFeatures(sentence).length + surroundingFeatures(sentence, around).length;
      return { count, odds: Math.log(probability / (1 - probability)) };
    });
    // Four times the features that all say the same make it twice as sure, not four times.
    for (const { count, odds } of doubts) {
      expect(odds / Math.sqrt(count)).toBeCloseTo(
        (doubts[0]?.odds ?? 0) / Math.sqrt(doubts[0]?.count ?? 1),
        8,
      );
    }
  });
});
