import type { Document, Language } from '../document/document';
import { compileLanguage, type CompiledLanguage } from '../language/pack';
import { PACKS } from '../language/packs';
import { blockReader } from '../signals/read';
import type { Analysis } from './analysis';
import { findingsOf } from './findings';
import { matrixOf } from './matrix';
import { dilemmaBeforeChoice } from './order';
import { languagesOf } from './languages';
import { isPolicyDraft } from './policy';
import { resultsOf } from './results';
import { readDocument } from './sentences';
import { POLICY_WEIGHTS } from './weights';

/** How much of the work is reading; the rest is weighing what was read. */
const READING = 0.7;

const compiled = new Map<Language, CompiledLanguage>();

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
  const found = yield* counted(findingsOf(read.sentences), 2 * read.sentences.length);
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
    checks: checked ? resultsOf({ facts, sentences, placed: read.sentences }) : [],
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

/** Tells after each of so many steps how far the weighing is. */
function* counted<Result>(
  steps: Generator<void, Result>,
  count: number,
): Generator<number, Result> {
  for (let done = 1; ; done++) {
    const step = steps.next();
    if (step.done) return step.value;
    yield READING + (1 - READING) * (done / count);
  }
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
