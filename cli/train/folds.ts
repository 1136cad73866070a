/** How many parts the memos are cut into; each part is judged by a model of the others. */
export const FOLDS = 5;

/** The fold of the memo at an index. Neighbours fall apart, so that every fold has its share. */
export function foldOf(index: number): number {
  return index % FOLDS;
}

/** Runs `train` on all folds but one and `use` on that one, for each fold; results in order. */
export function crossValidate<Item, Model, Result>(
  items: readonly Item[],
  train: (items: readonly Item[], indexes: readonly number[]) => Model,
  use: (model: Model, item: Item, index: number) => Result,
): Result[] {
  const results = new Map<number, Result>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const inside = items.flatMap((_, at) => (foldOf(at) === fold ? [at] : []));
    const outside = items.flatMap((_, at) => (foldOf(at) === fold ? [] : [at]));
    if (inside.length === 0) continue;
    const model = train(
      outside.flatMap((at) => items[at] ?? []),
      outside,
    );
    for (const at of inside) {
      const item = items[at];
      if (item !== undefined) results.set(at, use(model, item, at));
    }
  }
  return items.flatMap((_, at) => {
    const result = results.get(at);
    return result === undefined ? [] : [result];
  });
}
