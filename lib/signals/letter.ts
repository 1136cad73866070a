import { CELL_SEPARATOR, type Block } from '../document/document';
import { remember } from '../document/remember';
import type { LetterWords } from '../language/letters';

/** The title block is looked for in this many blocks, and no further. */
const TITLE_BLOCKS = 14;
/** A line this short can lead in what follows, or belong to a title block or signature. */
export const LEAD_IN_LENGTH = 160;

/** A line with so many of the labels of a title block is one. */
const HEADER = 3;

/** Indexes of the blocks that are the letter's form rather than its content. */
export function letterParts(blocks: readonly Block[], letters: LetterWords): Set<number> {
  const parts = new Set<number>();
  const isForm = formOf(letters);
  blocks.forEach((block, at) => {
    const short = block.text.length < LEAD_IN_LENGTH;
    const inTitle = at < TITLE_BLOCKS;
    if (inTitle && isLabelled(block.text, letters.labels)) parts.add(at);
    else if (inTitle && short && isHeader(block.text, letters.labels)) parts.add(at);
    else if (isForm(block)) parts.add(at);
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

/** Whether a block is form wherever it stands: who gets a copy, a note, the foot of a page. */
const formOf = remember((letters: LetterWords) =>
  remember(({ text }: Block) => {
    const short = text.length < LEAD_IN_LENGTH;
    return (
      isNote(text, letters.notes) ||
      (short && (isLabelled(text, letters.copies) || isFoot(text, letters.pages)))
    );
  }),
);

/** How many labels the title block has, on lines of their own or side by side. */
export function titleLabels(blocks: readonly Block[], letters: LetterWords): number {
  return blocks
    .slice(0, TITLE_BLOCKS)
    .flatMap(({ text }) => text.split(CELL_SEPARATOR))
    .filter((part) => isLabelled(part, letters.labels)).length;
}

function isLabelled(text: string, labels: readonly string[]): boolean {
  const label = /^[\s*]*([\p{L}.]+)(?:\s[\p{L}.]+){0,3}\s*:/u.exec(text)?.[1];
  return label !== undefined && labels.includes(label.toLowerCase());
}

/** Whether a line begins with the label of the reader. */
export function isAddressee(text: string, { addressees }: LetterWords): boolean {
  return starts(text, addressees);
}

/**
 * The words of a line that name whom it is for: "Report to the Council", "From A to B", "Dear
 * Councillors"; null for other lines.
 */
export function addressedIn(text: string, letters: LetterWords): string | null {
  if (text.length >= LEAD_IN_LENGTH || /[.?!]\s*$/.test(text)) return null;
  if (starts(text, letters.salutations)) return text;
  const [from, to] = letters.between;
  const words = text.trim().split(/\s+/);
  const first = words[0]?.toLowerCase();
  const at = first === from ? words.indexOf(to) : words.indexOf(to) === 1 ? 1 : -1;
  return at > 0 ? words.slice(at + 1).join(' ') : null;
}

/** A title block that was run together in one line: "Reference X/12 Subject … Date 4 May". */
function isHeader(text: string, labels: readonly string[]): boolean {
  const capitals = text.match(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu) ?? [];
  const named = new Set(capitals.map((word) => word.toLowerCase()));
  return !/[.?!]\s*$/.test(text) && labels.filter((label) => named.has(label)).length >= HEADER;
}

/** A note at the foot of a page: its number, then the source that it names. */
function isNote(text: string, openings: readonly string[]): boolean {
  const word = /^\[?\d{1,3}\]?\s+(\p{L}+)/u.exec(text)?.[1];
  return (
    (word !== undefined && openings.includes(word.toLowerCase())) ||
    (/^\[?\d{1,3}\]?\s/.test(text) && /\b(?:pp?|blz)\.\s?\d+(?:[-–]\d+)?\.?$/.test(text))
  );
}

/** The foot or head of a page: it ends on which page of how many it is. */
function isFoot(text: string, pages: LetterWords['pages']): boolean {
  const [, page = '', of = ''] = /(\S+)\s\d+\s(\S+)\s\d+\s*$/.exec(text.toLowerCase()) ?? [];
  return pages.some(([one, all]) => one === page && all === of);
}

function starts(text: string, openings: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return openings.some(
    (word) => lower.startsWith(word) && !/\p{L}/u.test(lower[word.length] ?? ''),
  );
}
