import type { Block, Sentence } from '../document/document';
import { remember } from '../document/remember';
import type { CueHit } from '../language/cues';
import type { TagSpan } from '../language/lexicon';
import type { CompiledLanguage } from '../language/pack';
import { sentencesOf } from '../language/sentences';
import { isUnfinished } from '../language/slots';
import { wordsOf, type Word } from '../language/words';

/**
 * All that can be read in one sentence by itself; kept for as long as its block lives.
 * Offsets count from the start of its block, wherever that block stands.
 */
export interface ReadSentence extends Omit<Sentence, 'block'> {
  readonly words: readonly Word[];
  readonly tags: readonly TagSpan[];
  readonly cues: readonly CueHit[];
  /** It still has something to fill in: it says nothing yet. */
  readonly unfinished: boolean;
}

/** Reads the sentences of blocks, each once. */
export const blockReader = remember((language: CompiledLanguage) =>
  remember((block: Block) => readBlock(block, language)),
);

/** Reads the sentences of a block: words, tags and cues. */
export function readBlock(block: Block, language: CompiledLanguage): ReadSentence[] {
  return sentencesOf(block, 0, language.split).map(({ start, end, text }) => {
    const words = wordsOf(text);
    const tags = language.tags(words);
    const cues = language.cues(words, tags);
    return { start, end, text, words, tags, cues, unfinished: isUnfinished(text) };
  });
}
