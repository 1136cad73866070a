import { describe, expect, it } from 'vitest';
import { SIGNALS, type SignalId } from '../../lib/document/ids';
import type { Facts } from '../../lib/checks/facts';
import { dilemmaBeforeChoice } from '../../lib/checks/order';

function facts(...signals: readonly (SignalId | null)[]): Facts[] {
  return signals.map((found) => ({
    p: Object.fromEntries(
      SIGNALS.map((signal) => [signal, signal === found ? 0.9 : 0.1]),
    ) as Facts['p'],
    tags: new Set(),
    sure: new Set(),
    silent: false,
    heading: false,
    length: 12,
  }));
}

describe('dilemmaBeforeChoice', () => {
  it('is true where the dilemma is explained before the choice', () => {
    expect(dilemmaBeforeChoice(facts('problem', 'dilemma', 'benefit', 'justification'))).toBe(true);
  });

  it('is false where the choice comes first', () => {
    expect(dilemmaBeforeChoice(facts('problem', 'justification', 'dilemma', null))).toBe(false);
  });

  it('leaves out a decision block that opens the document', () => {
    const memo = facts('decision', null, 'problem', 'dilemma', null, 'justification', null);
    expect(dilemmaBeforeChoice(memo)).toBe(true);
  });

  it('is null without a dilemma, and without a choice', () => {
    expect(dilemmaBeforeChoice(facts('problem', 'justification'))).toBeNull();
    expect(dilemmaBeforeChoice(facts('decision', 'problem', 'dilemma', null))).toBeNull();
  });
});
