import { countWords } from '../../lib/language/words';
import { goldMemos } from '../../tests/gold/memo';

/** From one gold memo to the next one that is taken: a prime, so that all sorts come by. */
const STRIDE = 1_009;

/** English Markdown of a number of words, to within one block: gold policy drafts of all sorts. */
export function benchText(words: number): string {
  return benchTexts([words])[0] ?? '';
}

/**
 * Texts, each of so many words. No paragraph returns as it was, in none of them, so that no cache
 * can win on repetition.
 */
export function benchTexts(sizes: readonly number[]): string[] {
  const drafts = goldMemos('tests/gold/src').filter(
    (memo) => memo.language === 'en' && memo.isPolicyDraft,
  );
  const mixed = drafts.map((_, at) => drafts[(at * STRIDE) % drafts.length]);
  const blocks = mixed.flatMap((memo) => memo?.text.trim().split(/\n{2,}/) ?? []);
  if (blocks.length === 0) throw new Error('There is no English gold memo to measure with.');
  let at = 0;
  return sizes.map((words) => {
    const taken: string[] = [];
    for (let have = 0; have < words; at++) {
      const block = varied(blocks[at % blocks.length] ?? '', Math.floor(at / blocks.length));
      taken.push(block);
      have += countWords(block);
    }
    return taken.join('\n\n') + '\n';
  });
}

/** The block as it reads in a later round; as it is in the first. */
function varied(block: string, round: number): string {
  return round === 0 ? block : `${block} (version ${round + 1})`;
}
