import { describe, expect, it } from 'vitest';
import { compare, judgedOf } from '../../cli/evaluate/judge';
import { scoreOf } from '../../lib/evaluate/score';
import { goldMemos } from './memo';

/**
 * The floor that the analysis has reached on the memos that are set apart: no rule, weight or
 * threshold was chosen by looking at them, but for what tells a draft (docs/analysis.md). It can
 * rise, never sink.
 */
const FLOOR = {
  nl: { signals: 0.8, verdicts: 0.83, falseAlarms: 0.02, wrongReassurances: 0.025 },
  en: { signals: 0.785, verdicts: 0.82, falseAlarms: 0.015, wrongReassurances: 0.02 },
} as const;

describe.each(['nl', 'en'] as const)('gold that is set apart: %s', (language) => {
  const memos = goldMemos('tests/gold/src', 'held').filter((memo) => memo.language === language);
  const scores = scoreOf(memos.map(compare).map(judgedOf));
  const floor = FLOOR[language];

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
