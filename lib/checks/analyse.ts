import type { Document, Language } from '../document/document';
import type { CheckId } from '../document/ids';
import { compileLanguage, type CompiledLanguage } from '../language/pack';
import { PACKS } from '../language/packs';
import type { Surroundings } from '../signals/features';
import { linearModel } from '../signals/model';
import { blockReader } from '../signals/read';
import type { Analysis, CheckResult, Evidence, SentenceAnalysis } from './analysis';
import { ALL_CHECKS } from './checks';
import { factOf, type Facts } from './facts';
import { matrixOf } from './matrix';
import { dilemmaBeforeChoice } from './order';
import { languagesOf } from './languages';
import { isPolicyDraft } from './policy';
import { cueSpan, isSilent, readDocument, type Placed } from './sentences';
import { summarise, type Summary } from './summary';
import { judge, levelProbabilities } from './verdict';
import { POLICY_WEIGHTS, SIGNAL_WEIGHTS, VERDICT_WEIGHTS } from './weights';

/** From this probability a sentence carries a signal. */
export const CARRIES = 0.33;
/** How many sentences a verdict shows. */
const SHOWN = 3;
/** How much of the work is reading; the rest is weighing what was read. */
const READING = 0.7;

const compiled = new Map<Language, CompiledLanguage>();
const signalModel = linearModel(SIGNAL_WEIGHTS);

/** The compiled language; compiled on first use. */
export function languageOf(language: Language): CompiledLanguage {
  const known = compiled.get(language) ?? compileLanguage(PACKS[language]);
  compiled.set(language, known);
  return known;
}

/**
 * Analyses a document: pure, the same document gives the same analysis. What was worked out
 * for a block is kept for as long as the block lives, so that an edit costs little. With
 * `anyway`, a text that doesn't look like a policy draft gets verdicts all the same.
 */
export function analyse(document: Document, anyway = false): Analysis {
  const steps = analysisInSteps(document, anyway);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same analysis, step by step; each step tells how much is done, 0-1. */
export function* analysisInSteps(document: Document, anyway = false): Generator<number, Analysis> {
  const { main, notChecked, words } = languagesOf(document);
  if (!main) return nothing(words, notChecked);
  const language = languageOf(main);
  const skip = new Set(notChecked);
  yield* readAhead(document, language, skip);
  const read = readDocument(document, language, skip);
  const found: Finding[] = [];
  for (const placed of read.sentences) {
    found.push(findingOf(placed));
    yield READING + (1 - READING) * (found.length / read.sentences.length);
  }
  const facts = found.map(({ fact }) => fact);
  const sentences = found.map(({ sentence }) => sentence);
  const draft = isPolicyDraft(read, facts, POLICY_WEIGHTS);
  const checked = draft || anyway;
  return {
    language: main,
    genre: read.structure.genre,
    isPolicyDraft: draft,
    words,
    notChecked,
    dilemmaBeforeChoice: checked ? dilemmaBeforeChoice(facts) : null,
    checks: checked ? resultsOf(facts, sentences) : [],
    sentences,
    matrix: matrixOf(sentences),
  };
}

/** Has every block read, so that it is known when it is asked for. */
function* readAhead(
  { blocks }: Document,
  language: CompiledLanguage,
  skip: ReadonlySet<number>,
): Generator<number, void> {
  const read = blockReader(language);
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  let done = 0;
  for (const [at, block] of blocks.entries()) {
    if (!skip.has(at)) read(block);
    done += block.text.length;
    yield READING * (done / total);
  }
}

/** What one sentence says where it stands. */
interface Finding {
  readonly fact: Facts;
  readonly sentence: SentenceAnalysis;
}

const findings = new WeakMap<Surroundings, Finding>();

function findingOf(placed: Placed): Finding {
  const known = findings.get(placed.around);
  if (known?.sentence.block === placed.block) return known;
  const scores = signalModel(placed.sentence, placed.around);
  const { start, end, text } = placed.sentence;
  const signals = isSilent(placed)
    ? []
    : scores.flatMap(({ signal, probability, cue }) =>
        probability >= CARRIES
          ? [{ signal, confidence: probability, cue: cueSpan(placed, cue) }]
          : [],
      );
  const fact =
    known?.fact ??
    factOf(
      placed,
      scores.map(({ probability }) => probability),
    );
  const finding = { fact, sentence: { block: placed.block, start, end, text, signals } };
  findings.set(placed.around, finding);
  return finding;
}

function resultsOf(facts: readonly Facts[], sentences: readonly SentenceAnalysis[]): CheckResult[] {
  const summaries = summarise(ALL_CHECKS, facts);
  return ALL_CHECKS.flatMap(({ id }, at) => {
    const summary = summaries[at];
    return summary ? [resultOf(id, summary, sentences)] : [];
  });
}

function resultOf(
  id: CheckId,
  { numbers, ranked }: Summary,
  sentences: readonly SentenceAnalysis[],
): CheckResult {
  const strongest = ranked[0]?.strength ?? 0;
  const { verdict, confidence } = judge(
    levelProbabilities(VERDICT_WEIGHTS[id], numbers),
    strongest,
  );
  const evidence = ranked
    .slice(0, SHOWN)
    .flatMap(({ sentence }) => evidenceOf(sentences[sentence]));
  return {
    id,
    verdict,
    confidence,
    evidence: verdict === 'missing' ? [] : evidence,
    reason: `reason_${id.replaceAll('-', '_')}_${verdict}`,
  };
}

function evidenceOf(sentence: SentenceAnalysis | undefined): Evidence[] {
  if (!sentence) return [];
  const { block, start, end, text, signals } = sentence;
  return [{ block, start, end, quote: text, cue: signals.find((hit) => hit.cue)?.cue ?? null }];
}

function nothing(words: number, notChecked: readonly number[]): Analysis {
  return {
    language: null,
    genre: 'other',
    isPolicyDraft: false,
    words,
    notChecked,
    dilemmaBeforeChoice: null,
    checks: [],
    sentences: [],
    matrix: matrixOf([]),
  };
}
