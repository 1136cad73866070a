import type { Analysis, SentenceAnalysis } from '../checks/analysis';
import type { Document, Language, Span } from '../document/document';
import type { SignalId } from '../document/ids';
import { choiceOf } from './choice';
import { linesOf, type Line } from './lines';
import { lossOf, supportOf } from './losing';
import { partiesIn } from './parties';
import { splitRun } from './run-sides';
import { sidesIn } from './split';
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
  const lines = linesOf(sentences, language);
  const read = (run: readonly SentenceAnalysis[]) => tensionOf(document, run, lines, language);
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
  lines: readonly Line[],
  language: Language,
): Tension {
  const found = splitRun(
    document,
    run,
    lines.map(({ sentence }) => sentence),
    language,
  );
  const sides = found && {
    one: sideOf(document, found.one, found.sentences, language),
    other: sideOf(document, found.other, found.sentences, language),
  };
  const tension = { sentences: found?.sentences ?? run, sides };
  const settled = { ...tension, choice: choiceOf(tension, lines, language) };
  return {
    ...settled,
    loss: lossOf(settled, lines, language),
    support: supportOf(settled, lines, language),
  };
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
