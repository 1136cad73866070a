import type { SentenceAnalysis } from '../checks/analysis';
import type { Document, Language, Span } from '../document/document';
import { sidesIn, type Range, type Split } from './split';

/** Where the two sides of a tension stand, and the sentences that name them. */
export interface Found {
  readonly sentences: readonly SentenceAnalysis[];
  readonly one: Span;
  readonly other: Span;
}

/**
 * The two sides: within one sentence, else over two neighbours that belong together (one
 * ends the first half, "anderzijds" opens the second), else the only two sentences of a run.
 */
export function splitRun(
  document: Document,
  run: readonly SentenceAnalysis[],
  all: readonly SentenceAnalysis[],
  language: Language,
): Found | null {
  for (const sentence of run) {
    const split = sidesIn(sentence.text, language);
    const found = split && placed(split, sentence, run);
    if (found) return found;
  }
  for (const [first, second] of pairsAround(run, all)) {
    const text = (document.blocks[first.block]?.text ?? '').slice(first.start, second.end);
    const split = sidesIn(text, language);
    const border = second.start - first.start;
    const reachesOver =
      split?.one && split.other && split.one.end <= border && split.other.start >= border;
    const sentences = all.filter((it) => run.includes(it) || it === first || it === second);
    const found = split && reachesOver && placed(split, first, sentences);
    if (found) return found;
  }
  const [first, second, third] = run;
  if (!first || !second || third) return null;
  return { sentences: run, one: first, other: second };
}

/** Neighbours in one block of which at least one is in the run. */
function pairsAround(
  run: readonly SentenceAnalysis[],
  all: readonly SentenceAnalysis[],
): [SentenceAnalysis, SentenceAnalysis][] {
  const before = all[all.findIndex((it) => it === run[0]) - 1];
  const after = all[all.findIndex((it) => it === run.at(-1)) + 1];
  const row = [before, ...run, after].flatMap((it) => it ?? []);
  return row.flatMap((first, at): [SentenceAnalysis, SentenceAnalysis][] => {
    const second = row[at + 1];
    return second?.block === first.block ? [[first, second]] : [];
  });
}

function placed(
  { one, other }: Split,
  { block, start }: Span,
  sentences: readonly SentenceAnalysis[],
): Found | null {
  if (!one || !other) return null;
  const at = (range: Range): Span => ({
    block,
    start: start + range.start,
    end: start + range.end,
  });
  return { sentences, one: at(one), other: at(other) };
}
