import type { Verdict } from '../document/ids';
import { CHECKS, SIGNALS, type CheckId, type SignalId } from '../document/ids';
import { recordOf } from '../document/record';
import { bandsOf, calibrationError, type Claim } from './calibration';
import { countsOf, rates, share, sumOf, type Counts } from './counts';
import { weightedKappa } from './kappa';

/** One memo: what a careful reader says, and what the analysis says. */
export interface Judged {
  readonly isPolicyDraft: readonly [gold: boolean, ours: boolean];
  readonly order: readonly [gold: boolean | null, ours: boolean | null];
  /** For each sentence the signals of both, ours with their confidence. */
  readonly sentences: readonly (readonly [
    gold: ReadonlySet<SignalId>,
    ours: ReadonlyMap<SignalId, number>,
  ])[];
  readonly verdicts: readonly {
    readonly check: CheckId;
    readonly gold: Verdict;
    readonly ours: Verdict;
    readonly confidence: number;
  }[];
}

const ORDER: readonly Verdict[] = ['missing', 'partial', 'covered'];
const isGap = (verdict: Verdict) => verdict === 'missing' || verdict === 'partial';

/** All figures over a set of memos. */
export function scoreOf(memos: readonly Judged[]) {
  const sentences = memos.flatMap((memo) => memo.sentences);
  const signals: Record<SignalId, Counts> = recordOf(SIGNALS, (signal) =>
    countsOf(sentences.map(([gold, ours]) => [gold.has(signal), ours.has(signal)])),
  );
  const verdicts = memos.flatMap((memo) => memo.verdicts);
  const levels = verdicts
    .filter(({ ours }) => ours !== 'unsure')
    .map(({ gold, ours }) => [ORDER.indexOf(gold), ORDER.indexOf(ours)] as const);
  return {
    memos: memos.length,
    sentences: sentences.length,
    signals,
    micro: rates(sumOf(Object.values(signals))),
    checks: recordOf(CHECKS, (check) => checkScore(verdicts.filter((one) => one.check === check))),
    verdicts: checkScore(verdicts),
    kappa: weightedKappa(levels, ORDER.length),
    gaps: rates(countsOf(verdicts.map(({ gold, ours }) => [isGap(gold), isGap(ours)]))),
    policyDraft: share(
      memos.filter(({ isPolicyDraft: [gold, ours] }) => gold === ours).length,
      memos.length,
    ),
    calibration: {
      signals: calibrationOf(
        sentences.flatMap(([gold, ours]) =>
          [...ours].map(([signal, confidence]): Claim => [confidence, gold.has(signal)]),
        ),
      ),
      verdicts: calibrationOf(
        verdicts
          .filter(({ ours }) => ours !== 'unsure')
          .map(({ gold, ours, confidence }): Claim => [confidence, gold === ours]),
      ),
    },
    order: share(memos.filter(({ order: [gold, ours] }) => gold === ours).length, memos.length),
  };
}

export type Scores = ReturnType<typeof scoreOf>;

/** How far the confidence of what is shown can be believed. */
const calibrationOf = (claims: readonly Claim[]) => ({
  error: calibrationError(claims),
  bands: bandsOf(claims),
});

/** Shares of the verdicts. A false alarm: gold covered, we missing; a wrong reassurance: the reverse. */
function checkScore(verdicts: readonly { readonly gold: Verdict; readonly ours: Verdict }[]) {
  const part = (test: (gold: Verdict, ours: Verdict) => boolean) =>
    share(verdicts.filter(({ gold, ours }) => test(gold, ours)).length, verdicts.length);
  return {
    accuracy: part((gold, ours) => gold === ours),
    falseAlarms: part((gold, ours) => gold === 'covered' && ours === 'missing'),
    wrongReassurances: part((gold, ours) => gold === 'missing' && ours === 'covered'),
    unsure: part((_, ours) => ours === 'unsure'),
  };
}
