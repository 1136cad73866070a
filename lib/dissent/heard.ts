import type { Analysis, SentenceAnalysis } from '../checks/analysis';
import type { Language, Sentence } from '../document/document';
import { sentenceSplitter } from '../language/engine';
import { abbreviations as english } from '../language/en/abbreviations';
import { abbreviations as dutch } from '../language/nl/abbreviations';
import { sentencesOf } from '../language/sentences';
import { toneOf, type ToneReport } from './tone';

/** A sentence with how it sounds. */
export interface Heard {
  readonly sentence: Sentence;
  readonly report: ToneReport;
}

const SPLIT = {
  nl: sentenceSplitter(dutch),
  en: sentenceSplitter(english),
};

/** How the objections that a draft already has sound, in the order of the draft. */
export function objectionsIn(analysis: Analysis, language: Language): Heard[] {
  const objections = analysis.sentences.filter(({ signals }) =>
    signals.some(({ signal }) => signal === 'dissent'),
  );
  return heardIn(analysis, language, objections);
}

/** How a passage of a draft sounds; what comes after it can ground its last sentence. */
export function heardIn(
  { sentences }: Analysis,
  language: Language,
  passage: readonly SentenceAnalysis[],
): Heard[] {
  return sentences.flatMap((sentence, at) =>
    passage.includes(sentence) ? [heard(language, sentence, sentences[at + 1])] : [],
  );
}

/** How a text sounds that someone typed or pasted, sentence by sentence, line by line. */
export function heardInText(language: Language, text: string): Heard[] {
  return text.split('\n').flatMap((line, block) => {
    const sentences = sentencesOf(
      { kind: 'paragraph', level: 0, text: line },
      block,
      SPLIT[language],
    );
    return sentences.map((sentence, at) => heard(language, sentence, sentences[at + 1]));
  });
}

function heard(language: Language, sentence: Sentence, next: Sentence | undefined): Heard {
  const after = next?.block === sentence.block ? [next.text] : [];
  return { sentence, report: toneOf(language, sentence.text, after) };
}
