import { describe, expect, it } from 'vitest';
import { compare, judgedOf } from '../../cli/evaluate/judge';
import { scoreOf } from '../../lib/evaluate/score';
import { goldMemos } from './memo';

/**
 * The floor that the analysis has reached on the memos that are set apart: no rule, weight or
 * threshold was chosen by looking at them, but for what tells a draft (docs/analysis.md). It can
 * rise, never sink.
 */
const FLOORS = [
  ['held', 'nl', { signals: 0.81, verdicts: 0.83, falseAlarms: 0.015, wrongReassurances: 0.02 }],
  ['held', 'en', { signals: 0.8, verdicts: 0.84, falseAlarms: 0.01, wrongReassurances: 0.015 }],
  ['blind', 'nl', { signals: 0.56, verdicts: 0.61, falseAlarms: 0.065, wrongReassurances: 0.02 }],
  ['blind', 'en', { signals: 0.55, verdicts: 0.59, falseAlarms: 0.065, wrongReassurances: 0.025 }],
] as const;

describe.each(FLOORS)('gold that is set apart: %s, %s', (set, language, floor) => {
  const memos = goldMemos('tests/gold/src', set).filter((memo) => memo.language === language);
  const scores = scoreOf(memos.map(compare).map(judgedOf));

  it('has memos to score', () => {
    expect(memos.length).toBeGreaterThanOrEqual(6);
  });

  it('keeps the agreement on signals and verdicts', () => {
    expect(scores.micro.f1).toBeGreaterThanOrEqual(floor.signals);
    expect(scores.verdicts.accuracy).toBeGreaterThanOrEqual(floor.verdicts);
  });

  it('keeps wrong hints and wrong reassurances rare', () => {
    expect(scores.verdicts.falseAlarms).toBeLessThanOrEqual(floor.falseAlarms);
    expect(scores.verdicts.wrongReassurances).toBeLessThanOrEqual(floor.wrongReassurances);
  });
});
