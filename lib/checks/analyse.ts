import type { Document, Language } from '../document/document';

import { compileLanguage, type CompiledLanguage } from '../language/pack';
import { PACKS } from '../language/packs';
import { linearModel } from '../signals/model';
import type { Analysis, CheckResult, Evidence, SentenceAnalysis } from './analysis';
import { ALL_CHECKS } from './checks';
import type { Check } from './check';
import { factsOf, type Facts } from './facts';
import { matrixOf } from './matrix';
import { dilemmaBeforeChoice } from './order';
import { languagesOf } from './languages';
import { isPolicyDraft } from './policy';
import { cueSpan, readDocument, type BlockCache } from './sentences';
import { summarise } from './summary';
import { judge, levelProbabilities } from './verdict';
import { POLICY_WEIGHTS, SIGNAL_WEIGHTS, VERDICT_WEIGHTS } from './weights';

export type { BlockCache } from './sentences';

/** From this probability a sentence carries a signal. */
export const CARRIES = 0.33;
/** How many sentences a verdict shows. */
const SHOWN = 3;

const compiled = new Map<Language, CompiledLanguage>();
const signalModel = linearModel(SIGNAL_WEIGHTS);

/** The compiled language; compiled on first use. */
export function languageOf(language: Language): CompiledLanguage {
  const known = compiled.get(language) ?? compileLanguage(PACKS[language]);
  compiled.set(language, known);
  return known;
}

/**
 * Analyses a document: pure, the same document gives the same analysis. A cache that is
 * passed again makes unchanged blocks free. With `anyway`, a text that doesn't look like a
 * policy draft gets verdicts all the same.
 */
export function analyse(
  document: Document,
  cache: BlockCache = new Map(),
  anyway = false,
): Analysis {
  const { main, notChecked, words } = languagesOf(document);
  if (!main) return nothing(words, notChecked);
  const language = languageOf(main);
  const read = readDocument(document, language, new Set(notChecked), cache);
  const scores = read.sentences.map(({ sentence, around }) => signalModel(sentence, around));
  const facts = factsOf(
    read,
    scores.map((row) => row.map((found) => found.probability)),
  );
  const sentences = read.sentences.map((placed, at): SentenceAnalysis => {
    const { start, end, text } = placed.sentence;
    const signals = placed.around.place.boilerplate
      ? []
      : (scores[at] ?? []).flatMap(({ signal, probability, cue }) =>
          probability >= CARRIES
            ? [{ signal, confidence: probability, cue: cueSpan(placed, cue) }]
            : [],
        );
    return { block: placed.block, start, end, text, signals };
  });
  const draft = isPolicyDraft(read, facts, POLICY_WEIGHTS);
  const checked = draft || anyway;
  return {
    language: main,
    genre: read.structure.genre,
    isPolicyDraft: draft,
    words,
    notChecked,
    dilemmaBeforeChoice: checked ? dilemmaBeforeChoice(facts) : null,
    checks: checked ? ALL_CHECKS.map((check) => resultOf(check, facts, sentences)) : [],
    sentences,
    matrix: matrixOf(sentences),
  };
}

function resultOf(
  check: Check,
  facts: readonly Facts[],
  sentences: readonly SentenceAnalysis[],
): CheckResult {
  const { numbers, ranked } = summarise(check, facts);
  const strongest = ranked[0]?.strength ?? 0;
  const { verdict, confidence } = judge(
    levelProbabilities(VERDICT_WEIGHTS[check.id], numbers),
    strongest,
  );
  const evidence = ranked
    .slice(0, SHOWN)
    .flatMap(({ sentence }) => evidenceOf(sentences[sentence]));
  return {
    id: check.id,
    verdict,
    confidence,
    evidence: verdict === 'missing' ? [] : evidence,
    reason: `reason_${check.id.replaceAll('-', '_')}_${verdict}`,
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
