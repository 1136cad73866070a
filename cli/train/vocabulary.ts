/** A feature that fewer memos hold is a fact of those memos, not of the language. */
const FEWEST_MEMOS = 5;

/** Numbers the features that enough memos hold. `memos`: the names that stand in each. */
export function vocabularyOf(memos: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const names of memos) {
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const frequent = [...counts].flatMap(([name, count]) => (count < FEWEST_MEMOS ? [] : [name]));
  return new Map(frequent.map((name, at) => [name, at]));
}
