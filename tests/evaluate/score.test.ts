import { describe, expect, it } from 'vitest';
import type { CheckId, SignalId, Verdict } from '../../lib/document/ids';
import { scoreOf, type Judged } from '../../lib/evaluate/score';

const signals = (...ids: SignalId[]) => new Set(ids);
const found = (...ids: SignalId[]) => new Map(ids.map((id) => [id, 0.75]));
const verdict = (check: CheckId, gold: Verdict, ours: Verdict, confidence = 0.5) => ({
  check,
  gold,
  ours,
  confidence,
});

/** Two memos that were scored by hand. */
const MEMOS: readonly Judged[] = [
  {
    isPolicyDraft: [true, true],
    order: [true, false],
    sentences: [
      [signals('problem', 'citizens'), found('problem')],
      [signals(), found('drawback')],
      [signals('drawback'), found('drawback')],
    ],
    verdicts: [
      verdict('problem', 'covered', 'covered'),
      verdict('decision', 'covered', 'missing'),
      verdict('dissent', 'missing', 'covered'),
      verdict('options', 'partial', 'missing'),
    ],
  },
  {
    isPolicyDraft: [false, true],
    order: [null, null],
    sentences: [[signals('citizens'), found('citizens')]],
    verdicts: [verdict('problem', 'missing', 'unsure'), verdict('decision', 'missing', 'missing')],
  },
];

describe('scoreOf', () => {
  const scores = scoreOf(MEMOS);

  it('counts memos and sentences', () => {
    expect(scores.memos).toBe(2);
    expect(scores.sentences).toBe(4);
  });

  it('counts each signal over all memos', () => {
    expect(scores.signals.citizens).toEqual({
      truePositives: 1,
      falsePositives: 0,
      falseNegatives: 1,
    });
    expect(scores.signals.drawback).toEqual({
      truePositives: 1,
      falsePositives: 1,
      falseNegatives: 0,
    });
  });

  it('takes the micro average over all signals: 3 found, 1 invented, 1 overlooked', () => {
    expect(scores.micro.precision).toBeCloseTo(3 / 4, 10);
    expect(scores.micro.recall).toBeCloseTo(3 / 4, 10);
    expect(scores.micro.f1).toBeCloseTo(3 / 4, 10);
  });

  it('counts an unsure verdict as wrong, but neither as alarm nor as reassurance', () => {
    expect(scores.checks.problem).toEqual({
      accuracy: 1 / 2,
      falseAlarms: 0,
      wrongReassurances: 0,
      unsure: 1 / 2,
    });
  });

  it('tells false alarms from wrong reassurances', () => {
    expect(scores.checks.decision).toMatchObject({ falseAlarms: 1 / 2, wrongReassurances: 0 });
    expect(scores.checks.dissent).toMatchObject({ falseAlarms: 0, wrongReassurances: 1 });
    expect(scores.verdicts).toEqual({
      accuracy: 2 / 6,
      falseAlarms: 1 / 6,
      wrongReassurances: 1 / 6,
      unsure: 1 / 6,
    });
  });

  it('sets confidence against what is right: 3 of 4 signals, 2 of 5 verdicts that were given', () => {
    expect(scores.calibration.signals.error).toBeCloseTo(0, 10);
    expect(scores.calibration.verdicts.error).toBeCloseTo(0.5 - 2 / 5, 10);
  });

  it('leaves unsure verdicts out of kappa', () => {
    // Gold 2 2 0 1 0 against ours 2 0 2 0 0: off by 5/5; by chance (2·2·2 + 3 + 2 + 2·2·3) / 25.
    expect(scores.kappa).toBeCloseTo(1 - 1 / 1, 10);
  });

  it('takes partial and missing for a gap, and not unsure', () => {
    // Gaps in gold: dissent, options, problem, decision; ours: decision, options, decision.
    expect(scores.gaps.precision).toBeCloseTo(2 / 3, 10);
    expect(scores.gaps.recall).toBeCloseTo(2 / 4, 10);
  });

  it('compares draft or not, and the order, a memo at a time', () => {
    expect(scores.policyDraft).toBe(1 / 2);
    expect(scores.order).toBe(1 / 2);
  });

  it('is 0 and throws nothing for no memos', () => {
    const none = scoreOf([]);
    expect(none.micro.f1).toBe(0);
    expect(none.verdicts.accuracy).toBe(0);
    expect(none.policyDraft).toBe(0);
  });
});
