/** A probability, 0-1, from log-odds. */
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The log-odds of a probability; never endless. */
export function logOdds(probability: number): number {
  const within = Math.min(0.9999, Math.max(0.0001, probability));
  return Math.log(within / (1 - within));
}
