/**
 * Cohen's kappa with linear weights over ordered levels (Cohen, "Weighted kappa", 1968):
 * 1 is full agreement, 0 what chance would give. Pairs are indexes of levels.
 */
export function weightedKappa(
  pairs: readonly (readonly [number, number])[],
  levels: number,
): number {
  if (pairs.length === 0) return 0;
  const share = (side: 0 | 1, level: number) =>
    pairs.filter((pair) => pair[side] === level).length / pairs.length;
  const observed = pairs.reduce((sum, [a, b]) => sum + Math.abs(a - b), 0) / pairs.length;
  let expected = 0;
  for (let a = 0; a < levels; a++) {
    for (let b = 0; b < levels; b++) expected += Math.abs(a - b) * share(0, a) * share(1, b);
  }
  return expected === 0 ? 1 : 1 - observed / expected;
}
