/** Letters and digits only, so that marks and spaces make no difference. */
export function normalise(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** How far ahead a sentence is looked for. */
const AHEAD = 6;

/**
 * Lays one list of sentences over another in the same order: for each of ours the indexes
 * of the gold sentences that it holds or that hold it.
 */
export function align(ours: readonly string[], gold: readonly string[]): number[][] {
  const normal = gold.map(normalise);
  let next = 0;
  return ours.map((sentence) => {
    const text = normalise(sentence);
    const found: number[] = [];
    if (!text) return found;
    for (let at = next; at < Math.min(normal.length, next + AHEAD); at++) {
      const candidate = normal[at];
      if (!candidate || !(text.includes(candidate) || candidate.includes(text))) continue;
      found.push(at);
      if (candidate.endsWith(text) || text.endsWith(candidate)) next = at + 1;
      if (candidate.includes(text)) break;
    }
    return found;
  });
}
