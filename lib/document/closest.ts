export interface Match {
  readonly start: number;
  readonly end: number;
  /** Characters put in, left out or replaced. */
  readonly changes: number;
}

/**
 * The stretch of `text` that takes the fewest changes to become `pattern`, or
 * null where it takes more than `most` (Sellers' algorithm).
 */
export function closest(text: string, pattern: string, most: number): Match | null {
  // For each prefix of the pattern: its fewest changes up to here, and where that match starts.
  const changes = Uint32Array.from({ length: pattern.length + 1 }, (_, row) => row);
  const starts = new Uint32Array(pattern.length + 1);
  let best: Match | null = null;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let diagonal = 0;
    let diagonalStart = at;
    let above = 0;
    let aboveStart = at + 1;
    for (let row = 1; row <= pattern.length; row++) {
      const left = changes[row] ?? 0;
      const leftStart = starts[row] ?? 0;
      const replaced = diagonal + (unit === pattern.charCodeAt(row - 1) ? 0 : 1);
      let start = diagonalStart;
      let fewest = replaced;
      if (left + 1 < fewest) {
        fewest = left + 1;
        start = leftStart;
      }
      if (above + 1 < fewest) {
        fewest = above + 1;
        start = aboveStart;
      }
      changes[row] = fewest;
      starts[row] = start;
      diagonal = left;
      diagonalStart = leftStart;
      above = fewest;
      aboveStart = start;
    }
    if (above <= most && above < (best?.changes ?? Infinity)) {
      best = { start: aboveStart, end: at + 1, changes: above };
    }
  }
  return best;
}
