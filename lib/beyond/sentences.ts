import type { Analysis, SentenceAnalysis } from '../checks/analysis';
import type { Document, Language } from '../document/document';
import { rememberText } from '../document/remember';
import { compileCues, type CueFinder } from '../language/cues';
import { tagsOf } from '../language/tagger';
import { wordsOf } from '../language/words';
import { BEYOND_CUES, type BeyondCue } from './rules';

/** A sentence, what it says by its cues, and the part of the draft it stands in. */
export interface CuedSentence {
  readonly sentence: SentenceAnalysis;
  readonly cues: ReadonlySet<BeyondCue>;
  /** Number of the heading it stands under; 0 before the first. */
  readonly part: number;
}

type CuesIn = (text: string) => ReadonlySet<BeyondCue>;

/** Sentences read are remembered up to here, so that an edit costs one and memory has an end. */
const REMEMBERED = 20_000;

const cuesIn: Readonly<Record<Language, CuesIn>> = {
  nl: rememberText(REMEMBERED, finderFor('nl')),
  en: rememberText(REMEMBERED, finderFor('en')),
};

function finderFor(language: Language): CuesIn {
  let find: CueFinder<BeyondCue> | null = null;
  return (text) => {
    find ??= compileCues(BEYOND_CUES[language]);
    const words = wordsOf(text);
    return new Set(find(words, tagsOf(words, language)).map(({ signal }) => signal));
  };
}

/** The sentences of the body, without headings and questions: those ask and announce. */
export function cuedSentences({ blocks }: Document, analysis: Analysis): CuedSentence[] {
  const { language, sentences } = analysis;
  if (!language) return [];
  let part = 0;
  let last = -1;
  return sentences.flatMap((sentence): CuedSentence[] => {
    const heading = blocks[sentence.block]?.kind === 'heading';
    if (heading && sentence.block !== last) part += 1;
    last = sentence.block;
    if (heading || sentence.text.endsWith('?')) return [];
    return [{ sentence, cues: cuesIn[language](sentence.text), part }];
  });
}
