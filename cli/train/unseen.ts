import { predictContext, trainContext, type Scored } from './context';
import type { Item } from './dataset';
import { crossValidate } from './folds';
import { predictSignals, trainSignals } from './signals';

/** What models that never saw a memo say of its sentences. */
export interface Unseen {
  /** By the sentences themselves: what the second look is trained on. */
  readonly scored: readonly Scored[];
  /** In the light of their neighbours: what the verdicts are trained on. */
  readonly probabilities: readonly (readonly (readonly number[])[])[];
}

/** Has every memo judged by models of the other memos. */
export function judgeUnseen(items: readonly Item[]): Unseen {
  const alone = crossValidate(items, trainSignals, predictSignals);
  const scored = items.map((item, at) => ({ item, probabilities: alone[at] ?? [] }));
  return { scored, probabilities: crossValidate(scored, trainContext, predictContext) };
}
