import type { SentenceAnalysis } from '../checks/analysis';
import type { Language } from '../document/document';
import { compileLexicon, type Lexicon } from '../language/lexicon';
import { wordsOf } from '../language/words';
import { RULES, type SupportKind } from './rules';
import { stemsOf } from './stems';

/** A sentence with what every tension asks of it, so that it is read only once. */
export interface Line {
  readonly sentence: SentenceAnalysis;
  readonly stems: ReadonlySet<string>;
  /** What it offers to someone who loses; null for nothing. */
  readonly support: SupportKind | null;
}

const compiled = new Map<Language, Lexicon<SupportKind>>();

function lexiconOf(language: Language): Lexicon<SupportKind> {
  const known = compiled.get(language) ?? compileLexicon(RULES[language].support);
  compiled.set(language, known);
  return known;
}

/** Reads every sentence once. */
export function linesOf(sentences: readonly SentenceAnalysis[], language: Language): Line[] {
  return sentences.map((sentence) => ({
    sentence,
    stems: stemsOf(sentence.text, language),
    support: lexiconOf(language)(wordsOf(sentence.text))[0]?.tag ?? null,
  }));
}
