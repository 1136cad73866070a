import { ALL_CHECKS } from '../../lib/checks/checks';
import { factsOf } from '../../lib/checks/facts';
import { CARRIES } from '../../lib/checks/findings';
import { dilemmaBeforeChoice } from '../../lib/checks/order';
import { isPolicyDraft, type PolicyWeights } from '../../lib/checks/policy';
import { isSilent } from '../../lib/checks/sentences';
import { summarise } from '../../lib/checks/summary';
import { judge, levelProbabilities, type VerdictWeights } from '../../lib/checks/verdict';
import { SIGNALS } from '../../lib/document/ids';
import type { Judged } from '../../lib/evaluate/score';
import type { Item } from '../train/dataset';
import { crossValidate } from '../train/folds';
import { trainPolicy } from '../train/policy';
import type { Unseen } from '../train/unseen';
import { numbersOf, trainVerdicts } from '../train/verdicts';

interface Guess {
  readonly item: Item;
  readonly probabilities: readonly (readonly number[])[];
}

/**
 * Judges each memo by weights that were trained on the other memos only. `probabilities`: what
 * models that never saw a memo say of its sentences.
 */
export function judgeCrosswise(
  items: readonly Item[],
  { probabilities }: Pick<Unseen, 'probabilities'>,
): Judged[] {
  const guesses = items.map((item, at) => ({ item, probabilities: probabilities[at] ?? [] }));
  return crossValidate(guesses, train, judgedBy);
}

function train(guesses: readonly Guess[]) {
  const items = guesses.map(({ item }) => item);
  const probabilities = guesses.map((guess) => guess.probabilities);
  const numbers = items.map((item, at) => numbersOf(item, probabilities[at] ?? []));
  return { verdicts: trainVerdicts(items, numbers), policy: trainPolicy(items, probabilities) };
}

function judgedBy(
  { verdicts, policy }: { verdicts: VerdictWeights; policy: PolicyWeights },
  { item: { memo, read, labels }, probabilities }: Guess,
): Judged {
  const facts = factsOf(read, probabilities);
  const summaries = summarise(ALL_CHECKS, facts);
  const carried = (row: readonly boolean[]) => new Set(SIGNALS.filter((_, k) => row[k]));
  const found = (at: number, silent: boolean) =>
    new Map(
      SIGNALS.map((signal, k) => [signal, probabilities[at]?.[k] ?? 0] as const).filter(
        ([, confidence]) => !silent && confidence >= CARRIES,
      ),
    );
  return {
    isPolicyDraft: [memo.isPolicyDraft, isPolicyDraft(read, facts, policy)],
    order: [memo.dilemmaBeforeChoice, dilemmaBeforeChoice(facts)],
    sentences: memo.isPolicyDraft
      ? read.sentences.map((placed, at) => [carried(labels[at] ?? []), found(at, isSilent(placed))])
      : [],
    verdicts: ALL_CHECKS.flatMap(({ id: check }, at) => {
      const gold = memo.verdicts[check];
      const { numbers = [], ranked = [] } = summaries[at] ?? {};
      const probable = levelProbabilities(verdicts[check], numbers);
      const { verdict, confidence } = judge(probable, ranked[0]?.strength ?? 0);
      return gold ? [{ check, gold, ours: verdict, confidence }] : [];
    }),
  };
}
