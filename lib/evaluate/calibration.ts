import { share } from './counts';

/** What was said with some confidence, and whether it was right. */
export type Claim = readonly [confidence: number, right: boolean];

/** Claims of about the same confidence: their number, mean confidence and share that is right. */
export interface Band {
  readonly from: number;
  readonly claims: number;
  readonly claimed: number;
  readonly right: number;
}

/** Tenths of confidence that anything was claimed with, lowest first. */
export function bandsOf(claims: readonly Claim[]): Band[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const inBand = claims.filter(([confidence]) => tenthOf(confidence) === tenth);
    return {
      from: tenth / 10,
      claims: inBand.length,
      claimed: share(
        inBand.reduce((sum, [confidence]) => sum + confidence, 0),
        inBand.length,
      ),
      right: share(inBand.filter(([, right]) => right).length, inBand.length),
    };
  }).filter((band) => band.claims > 0);
}

/**
 * Expected calibration error (Naeini et al., "Obtaining well calibrated probabilities using
 * Bayesian binning", 2015): how far confidence lies from the share that is right, on average
 * over the claims, 0-1.
 */
export function calibrationError(claims: readonly Claim[]): number {
  return share(
    bandsOf(claims).reduce(
      (sum, band) => sum + band.claims * Math.abs(band.claimed - band.right),
      0,
    ),
    claims.length,
  );
}

const tenthOf = (confidence: number) => Math.min(9, Math.floor(confidence * 10));
