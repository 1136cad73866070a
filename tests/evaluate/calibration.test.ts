import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { bandsOf, calibrationError, type Claim } from '../../lib/evaluate/calibration';

const claims = (confidence: number, right: number, wrong: number): Claim[] => [
  ...Array.from({ length: right }, (): Claim => [confidence, true]),
  ...Array.from({ length: wrong }, (): Claim => [confidence, false]),
];

describe('calibration', () => {
  it('is without error where four in five of what is claimed with 0.8 are right', () => {
    expect(calibrationError(claims(0.8, 4, 1))).toBeCloseTo(0, 10);
  });

  it('weighs each tenth by its claims', () => {
    const mixed = [...claims(0.9, 5, 5), ...claims(0.4, 4, 6), ...claims(0.4, 4, 6)];
    expect(calibrationError(mixed)).toBeCloseTo(0.4 / 3, 10);
  });

  it('lists tenths with claims only, certainty in the last', () => {
    expect(bandsOf([...claims(1, 1, 0), ...claims(0.35, 1, 1)])).toEqual([
      { from: 0.3, claims: 2, claimed: 0.35, right: 0.5 },
      { from: 0.9, claims: 1, claimed: 1, right: 1 },
    ]);
  });

  it('has no error without claims', () => {
    expect(calibrationError([])).toBe(0);
  });

  it('is never more than 1 and loses no claim', () => {
    const any = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()));
    fc.assert(
      fc.property(any, (all) => {
        const error = calibrationError(all);
        expect(error).toBeGreaterThanOrEqual(0);
        expect(error).toBeLessThanOrEqual(1);
        expect(bandsOf(all).reduce((sum, band) => sum + band.claims, 0)).toBe(all.length);
      }),
    );
  });
});
