/** True and false positives and false negatives of one yes-or-no question. */
export interface Counts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
}

/** Counts pairs of gold and ours. */
export function countsOf(pairs: readonly (readonly [gold: boolean, ours: boolean])[]): Counts {
  const count = (gold: boolean, ours: boolean) =>
    pairs.filter((pair) => pair[0] === gold && pair[1] === ours).length;
  return {
    truePositives: count(true, true),
    falsePositives: count(false, true),
    falseNegatives: count(true, false),
  };
}

export function sumOf(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  return {
    truePositives: sum('truePositives'),
    falsePositives: sum('falsePositives'),
    falseNegatives: sum('falseNegatives'),
  };
}

/** Precision, recall and F1, 0-1; 0 where there is nothing to divide by. */
export function rates({ truePositives, falsePositives, falseNegatives }: Counts) {
  return {
    precision: share(truePositives, truePositives + falsePositives),
    recall: share(truePositives, truePositives + falseNegatives),
    f1: share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
  };
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
