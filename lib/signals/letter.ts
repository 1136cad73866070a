import { CELL_SEPARATOR, type Block } from '../document/document';
import type { LetterWords } from '../language/letters';

/** The title block is looked for in this many blocks, and no further. */
const TITLE_BLOCKS = 14;
/** A line this short can lead in what follows, or belong to a title block or signature. */
export const LEAD_IN_LENGTH = 160;

/** Indexes of the blocks that are the letter's form rather than its content. */
export function letterParts(blocks: readonly Block[], letters: LetterWords): Set<number> {
  const parts = new Set<number>();
  blocks.forEach((block, at) => {
    const short = block.text.length < LEAD_IN_LENGTH;
    if (at < TITLE_BLOCKS && isLabelled(block.text, letters)) parts.add(at);
    else if (block.kind === 'heading' && block.level === 1) parts.add(at);
    else if (short && block.kind === 'paragraph' && starts(block.text, letters.salutations)) {
      if (/[,:!]?\s*$/.test(block.text) && block.text.length < 60) parts.add(at);
    } else if (short && at > blocks.length - 8 && starts(block.text, letters.closings)) {
      for (let rest = at; rest < blocks.length; rest++) {
        if ((blocks[rest]?.text.length ?? 0) < LEAD_IN_LENGTH) parts.add(rest);
      }
    }
  });
  return parts;
}

/** How many labels the title block has, on lines of their own or side by side. */
export function titleLabels(blocks: readonly Block[], letters: LetterWords): number {
  return blocks
    .slice(0, TITLE_BLOCKS)
    .flatMap(({ text }) => text.split(CELL_SEPARATOR))
    .filter((part) => isLabelled(part, letters)).length;
}

function isLabelled(text: string, { labels }: LetterWords): boolean {
  const label = /^[\s*]*([\p{L}.]+)(?:\s[\p{L}.]+){0,3}\s*:/u.exec(text)?.[1];
  return label !== undefined && labels.includes(label.toLowerCase());
}

function starts(text: string, openings: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return openings.some(
    (word) => lower.startsWith(word) && !/\p{L}/u.test(lower[word.length] ?? ''),
  );
}
