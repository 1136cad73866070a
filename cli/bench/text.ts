import { countWords } from '../../lib/language/words';
import { goldMemos } from '../../tests/gold/memo';

/**
 * English Markdown of a number of words, to within one block: the gold policy drafts one after
 * another. No paragraph returns as it was, so that no cache can win on repetition.
 */
export function benchText(words: number): string {
  const drafts = goldMemos('tests/gold/src').filter(
    (memo) => memo.language === 'en' && memo.isPolicyDraft,
  );
  const blocks = drafts.flatMap(({ text }) => text.trim().split(/\n{2,}/));
  if (blocks.length === 0) throw new Error('There is no English gold memo to measure with.');
  const taken: string[] = [];
  let count = 0;
  for (let at = 0; count < words; at++) {
    const block = varied(blocks[at % blocks.length] ?? '', Math.floor(at / blocks.length));
    taken.push(block);
    count += countWords(block);
  }
  return taken.join('\n\n') + '\n';
}

/** The block as it reads in a later round; as it is in the first. */
function varied(block: string, round: number): string {
  return round === 0 ? block : `${block} (version ${round + 1})`;
}
