import type { Analysis, SentenceAnalysis, SignalHit } from '../checks/analysis';
import type { Document, Language } from '../document/document';
import type { SignalId } from '../document/ids';
import { piecesOf } from '../language/slots';
import { readingOf, type Reading } from './words';

/** A sentence that can answer, read no further than was needed. */
export interface Candidate {
  readonly sentence: SentenceAnalysis;
  readonly reading: Reading;
}

/** Headings announce, questions ask and open slots wait: none of them answers. */
export function candidatesOf(
  { sentences }: Analysis,
  { blocks }: Document,
  language: Language,
): Candidate[] {
  return sentences.flatMap((sentence): Candidate[] => {
    const block = blocks[sentence.block];
    const heads = block?.kind === 'heading' || (block?.kind === 'row' && block.level === 1);
    if (heads || sentence.text.endsWith('?') || isUnfilled(sentence.text)) return [];
    return [{ sentence, reading: readingOf(sentence.text, language) }];
  });
}

/** A slot begins with a letter; a footnote or a reference does not. */
const isUnfilled = (text: string) =>
  piecesOf(text).some((piece) => piece.slot && /^\[\p{L}/u.test(piece.text));

/** How a sentence carries a signal, if it does. */
export const hitOf = ({ signals }: SentenceAnalysis, signal: SignalId): SignalHit | undefined =>
  signals.find((hit) => hit.signal === signal);

/** How probable it is that a sentence carries a signal, 0 where the analysis says that it doesn't. */
export const confidence = (sentence: SentenceAnalysis, signal: SignalId): number =>
  hitOf(sentence, signal)?.confidence ?? 0;
