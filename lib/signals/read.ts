import type { Block, Sentence } from '../document/document';
import { formerOf } from '../document/former';
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

/**
 * Reads the sentences of blocks, each once. Of a block that was edited, the sentences that
 * stayed where they were are not read again: they are the same objects.
 */
export const blockReader = remember((language: CompiledLanguage) => {
  const known = new WeakMap<Block, readonly ReadSentence[]>();
  return (block: Block): readonly ReadSentence[] => {
    const former = formerOf(block);
    const before = (former && known.get(former)) ?? [];
    const read = known.get(block) ?? readBlock(block, language, before);
    known.set(block, read);
    return read;
  };
});

/** Reads the sentences of a block: words, tags and cues. `before`: read of it earlier. */
export function readBlock(
  block: Block,
  language: CompiledLanguage,
  before: readonly ReadSentence[] = [],
): ReadSentence[] {
  return sentencesOf(block, 0, language.split).map(({ start, end, text }) => {
    const same = before.find((sentence) => sentence.start === start && sentence.text === text);
    if (same) return same;
    const words = wordsOf(text);
    const tags = language.tags(words);
    const cues = language.cues(words, tags);
    return { start, end, text, words, tags, cues, unfinished: isUnfinished(text) };
  });
}
