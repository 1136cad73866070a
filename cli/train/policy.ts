import { factsOf } from '../../lib/checks/facts';
import { policyNumbers } from '../../lib/checks/policy';
import type { Item } from './dataset';
import { trainSoftmax } from './softmax';

const L2 = 0.1;

/** Of ten texts that are opened beside the panel some nine are drafts; the gold has more others. */
const EXPECTED_DRAFTS = 0.9;

const logOdds = (share: number): number => Math.log(share / (1 - share));

/** Trains what tells a policy draft from other texts, from the probabilities of the signals. */
export function trainPolicy(
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
