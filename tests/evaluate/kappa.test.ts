import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedKappa } from '../../lib/evaluate/kappa';

const pairs = (text: string) =>
  text.split(' ').map((pair) => [Number(pair[0]), Number(pair[1])] as const);

describe('weightedKappa', () => {
  it('is 1 for full agreement and 0 for what chance would give', () => {
    expect(weightedKappa(pairs('00 11 22 11'), 3)).toBe(1);
    expect(weightedKappa(pairs('00 01 10 11'), 2)).toBeCloseTo(0, 10);
  });

  it('is -1 where two readers always say the opposite', () => {
    expect(weightedKappa(pairs('01 10'), 2)).toBeCloseTo(-1, 10);
  });

  it('is Cohen’s unweighted kappa on two levels', () => {
    // 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: observed 0.7, by chance 0.5.
    const counted = [20, 5, 10, 15].flatMap((count, at) =>
      Array.from({ length: count }, () => [at >> 1, at & 1] as const),
    );
    expect(weightedKappa(counted, 2)).toBeCloseTo(0.4, 10);
  });

  it('weighs two levels off twice as much as one', () => {
    // Off by 1/4 on average; by chance (2/4)(1·2/4 + 2·1/4) + (1/4)(1/4 + 1/4) + (1/4)(2/4 + 2/4).
    expect(weightedKappa(pairs('00 01 11 22'), 3)).toBeCloseTo(1 - 1 / 4 / (7 / 8), 10);
    expect(weightedKappa(pairs('00 02 11 22'), 3)).toBeLessThan(
      weightedKappa(pairs('00 01 11 22'), 3),
    );
  });

  it('is 0 for nothing, and 1 where both always say the same one thing', () => {
    expect(weightedKappa([], 3)).toBe(0);
    expect(weightedKappa(pairs('11 11'), 3)).toBe(1);
  });

  it('is the same when the readers change places', () => {
    const level = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { minLength: 1 }), (judged) => {
        const swapped = judged.map(([a, b]) => [b, a] as const);
        expect(weightedKappa(swapped, 3)).toBeCloseTo(weightedKappa(judged, 3), 10);
        expect(weightedKappa(judged, 3)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
