import type { Block, Sentence } from '../document/document';
import type { CueHit } from '../language/cues';
import type { TagSpan } from '../language/lexicon';
import type { CompiledLanguage } from '../language/pack';
import { sentencesOf } from '../language/sentences';
import { wordsOf, type Word } from '../language/words';

/** All that can be read in one sentence by itself; kept in the cache by the block's text. */
export interface ReadSentence extends Sentence {
  readonly words: readonly Word[];
  readonly tags: readonly TagSpan[];
  readonly cues: readonly CueHit[];
}

/** Reads the sentences of a block: words, tags and cues. */
export function readBlock(block: Block, index: number, language: CompiledLanguage): ReadSentence[] {
  return sentencesOf(block, index, language.split).map((sentence) => {
    const words = wordsOf(sentence.text);
    const tags = language.tags(words);
    return { ...sentence, words, tags, cues: language.cues(words, tags) };
  });
}
