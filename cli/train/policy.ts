import { factsOf } from '../../lib/checks/facts';
import { policyNumbers, policyWords, type PolicyWeights } from '../../lib/checks/policy';
import { logOdds } from '../../lib/signals/log-odds';
import type { WeightsFile } from '../../lib/signals/model';
import type { Item } from './dataset';
import { trainLogistic, type FtrlOptions } from './ftrl';
import { weightsFile } from './signals';
import { trainSoftmax } from './softmax';
import { vocabularyOf } from './vocabulary';

const L2 = 0.1;
const WORDS: FtrlOptions = { epochs: 12, alpha: 0.1, l1: 2, l2: 1 };

/** Of ten texts that are opened beside the panel some nine are drafts; the gold has more others. */
const EXPECTED_DRAFTS = 0.9;

/** Trains what tells a policy draft from other texts. `probabilities`: those of the signals. */
export function trainPolicy(
  items: readonly Item[],
  probabilities: readonly (readonly (readonly number[])[])[],
): PolicyWeights {
  return { numbers: trainNumbers(items, probabilities), words: trainWords(items) };
}

function trainWords(items: readonly Item[]): WeightsFile {
  const texts = items.map(({ read }) => policyWords(read));
  const vocabulary = vocabularyOf(texts);
  const weights = trainLogistic(
    texts.map((names) => names.flatMap((name) => vocabulary.get(name) ?? [])),
    items.map(({ memo }) => memo.isPolicyDraft),
    vocabulary.size,
    WORDS,
  );
  return weightsFile({ vocabulary, weights: [weights] });
}

function trainNumbers(
  items: readonly Item[],
  probabilities: readonly (readonly (readonly number[])[])[],
): number[][] {
  const rows = items.map((item, at) =>
    policyNumbers(item.read, factsOf(item.read, probabilities[at] ?? [])),
  );
  const levels = items.map(({ memo }) => (memo.isPolicyDraft ? 1 : 0));
  const weights = trainSoftmax(rows, levels, 2, L2);
  const drafts = levels.filter((level) => level === 1).length / levels.length;
  const yes = weights[1] ?? [];
  yes[0] = (yes[0] ?? 0) + logOdds(EXPECTED_DRAFTS) - logOdds(drafts);
  return weights.map((row) => row.map((value) => Math.round(value * 1000) / 1000));
}
