import type { Analysis, SentenceAnalysis } from '../checks/analysis';
import type { Document, Language, Span } from '../document/document';
import type { SignalId } from '../document/ids';
import { choiceOf } from './choice';
import { lossOf, supportOf } from './losing';
import { partiesIn } from './parties';
import { sidesIn, type Range, type Split } from './split';
import type { Dilemmas, Side, Tension } from './tension';

/** More sentences than this are a discussion, not one tension. */
const LONGEST_RUN = 3;

/** Whether a sentence carries a signal. */
export function says(sentence: SentenceAnalysis, signal: SignalId): boolean {
  return sentence.signals.some((hit) => hit.signal === signal);
}

/** Every tension that the draft names. Pure. */
export function dilemmasOf(document: Document, analysis: Analysis): Dilemmas {
  const { language, sentences, dilemmaBeforeChoice } = analysis;
  if (!language) return { tensions: [], beforeChoice: null };
  const read = (run: readonly SentenceAnalysis[]) => tensionOf(document, run, sentences, language);
  const named = runsOf(document, sentences, language).map(read);
  const known = new Set(named.flatMap((it) => [...it.sentences, it.choice?.sentence]));
  // A sentence that names both sides and settles them at once is a tension of its own.
  const settled = sentences
    .filter((sentence) => says(sentence, 'justification') && !known.has(sentence))
    .map((sentence) => read([sentence]))
    .filter(({ sides, choice }) => sides && choice?.side);
  const place = ({ sentences: [first] }: Tension) => (first ? sentences.indexOf(first) : -1);
  return {
    tensions: [...named, ...settled].sort((a, b) => place(a) - place(b)),
    beforeChoice: dilemmaBeforeChoice,
  };
}

/** Sentences about the same tension: they follow each other in one block. */
function runsOf(
  document: Document,
  sentences: readonly SentenceAnalysis[],
  language: Language,
): SentenceAnalysis[][] {
  const runs: SentenceAnalysis[][] = [];
  sentences.forEach((sentence, at) => {
    if (!says(sentence, 'dilemma') || document.blocks[sentence.block]?.kind === 'heading') return;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last !== undefined && last === sentences[at - 1] && last.block === sentence.block;
    // What comes next and justifies is the choice itself.
    if (follows && says(sentence, 'justification')) return;
    // Where both sentences name two sides, they are two tensions.
    const whole = sidesIn(sentence.text, language) && last && sidesIn(last.text, language);
    if (run && follows && !whole && run.length < LONGEST_RUN) run.push(sentence);
    else runs.push([sentence]);
  });
  return runs;
}

function tensionOf(
  document: Document,
  run: readonly SentenceAnalysis[],
  all: readonly SentenceAnalysis[],
  language: Language,
): Tension {
  const found = splitRun(document, run, all, language);
  const sides = found && {
    one: sideOf(document, found.one, found.sentences, language),
    other: sideOf(document, found.other, found.sentences, language),
  };
  const tension = { sentences: found?.sentences ?? run, sides };
  const settled = { ...tension, choice: choiceOf(tension, all, language) };
  return {
    ...settled,
    loss: lossOf(settled, all, language),
    support: supportOf(settled, all, language),
  };
}

interface Found {
  readonly sentences: readonly SentenceAnalysis[];
  readonly one: Span;
  readonly other: Span;
}

/**
 * The two sides: within one sentence, else over two neighbours that belong together (one
 * ends the first half, "anderzijds" opens the second), else the only two sentences of a run.
 */
function splitRun(
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

function sideOf(
  document: Document,
  { block, start, end }: Span,
  sentences: readonly SentenceAnalysis[],
  language: Language,
): Side {
  const text = (document.blocks[block]?.text ?? '').slice(start, end);
  // A word can mean a group and something else ("the house"): the sentence must agree.
  const parties = partiesIn(text, { block, start, end }, language).filter(({ group }) =>
    sentences.some((sentence) => says(sentence, group)),
  );
  return { block, start, end, text, parties };
}
