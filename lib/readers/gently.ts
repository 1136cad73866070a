/** Work in small steps, with the result at the end. */
export type Steps<Result> = Generator<undefined, Result>;

/** Milliseconds that a page is kept waiting at a time: too few to notice for who types in it. */
const TURN = 4;

/** All steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The result, and how many milliseconds of work it took. */
export interface Done<Result> {
  readonly result: Result;
  readonly took: number;
}

/** Takes the steps in turns with the page. Null when, at the start of a turn, it is of no use now. */
export async function gently<Result>(
  steps: Steps<Result>,
  isOfUse: () => boolean,
): Promise<Done<Result> | null> {
  let took = 0;
  while (isOfUse()) {
    const started = performance.now();
    let spent = 0;
    while (spent < TURN) {
      const step = steps.next();
      spent = performance.now() - started;
      if (step.done) return { result: step.value, took: took + spent };
    }
    took += spent;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
  return null;
}
