/** The memo that every editor is filled with, and what a reader should make of it. */
import { CELL_SEPARATOR, type Block } from '../../../lib/document/document';

/** What an editor can't hold is left out of its memo. */
export interface Limits {
  /** Kinds of block that the editor has no word for. */
  readonly without?: readonly ('row' | 'header' | 'nested')[];
  /** The deepest heading that the editor knows. */
  readonly deepestHeading?: number;
}

/** Words that stand in one place only, to type, select and point at. */
export const WORDS = {
  intro: 'Inwoners vragen om duidelijkheid over de energietoelage.',
  word: 'duidelijkheid',
  item: 'Iedereen krijgt hetzelfde bedrag.',
  last: 'Deze slotzin staat helemaal onderaan de nota.',
} as const;

const block = (kind: Block['kind'], level: number, text: string): Block => ({ kind, level, text });

const FILLERS_IN_PART = 120;
/** As often as it takes to make a memo of 20,000 words. */
export const PARTS_OF_LONG = 17;

/** What comes back in each part of the memo. */
const partOf = (part: number): Block[] => [
  block('heading', 2, 'Opties'),
  block('item', 1, WORDS.item),
  block('item', 2, 'Daar is geen aanvraag voor nodig.'),
  block('item', 1, 'Alleen wie weinig verdient krijgt een bedrag.'),
  block('heading', 3, 'Kosten'),
  block('row', 1, ['Optie', 'Kosten'].join(CELL_SEPARATOR)),
  block('row', 0, ['Hetzelfde bedrag', 'Twee miljoen'].join(CELL_SEPARATOR)),
  block('row', 0, ['Naar inkomen', 'Een miljoen'].join(CELL_SEPARATOR)),
  ...Array.from({ length: FILLERS_IN_PART }, (_, at) => {
    const number = String(part * FILLERS_IN_PART + at + 1);
    return block(
      'paragraph',
      0,
      `Alinea ${number} geeft uitleg over de uitvoering bij de gemeente.`,
    );
  }),
];

const memoOf = (parts: number): Block[] => [
  block('heading', 1, 'Beslisnota energietoelage'),
  block('paragraph', 0, WORDS.intro),
  ...Array.from({ length: parts }, (_, part) => partOf(part)).flat(),
  block('paragraph', 0, WORDS.last),
];

/** The memo of one or more parts, without what an editor can't hold. */
export function memoFor({ without = [], deepestHeading = 6 }: Limits, parts = 1): Block[] {
  return memoOf(parts)
    .filter(
      ({ kind, level }) =>
        !(kind === 'row' && without.includes('row')) &&
        !(kind === 'item' && level > 1 && without.includes('nested')),
    )
    .map((each) => {
      if (each.kind === 'row' && without.includes('header')) return { ...each, level: 0 };
      if (each.kind !== 'heading') return each;
      return { ...each, level: Math.min(each.level, deepestHeading) };
    });
}

/** The memo as an HTML editor takes it. */
export function toHtml(blocks: readonly Block[]): string {
  return blocks.map((each, at) => elementOf(each, blocks[at - 1], blocks[at + 1])).join('');
}

function elementOf(block: Block, before?: Block, after?: Block): string {
  const { kind, level } = block;
  const text = block.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const depth = (other?: Block) => (other?.kind === 'item' ? other.level : 0);
  switch (kind) {
    case 'heading':
      return `<h${String(level)}>${text}</h${String(level)}>`;
    case 'item': {
      const opened = '<ul>'.repeat(Math.max(0, level - depth(before)));
      const closed = '</li></ul>'.repeat(Math.max(0, level - depth(after)));
      return `${opened}<li>${text}${closed}${depth(after) === 0 || depth(after) > level ? '' : '</li>'}`;
    }
    case 'row': {
      const tag = level === 1 ? 'th' : 'td';
      const cells = text.split(CELL_SEPARATOR).map((cell) => `<${tag}>${cell}</${tag}>`);
      const row = `<tr>${cells.join('')}</tr>`;
      return `${before?.kind === 'row' ? '' : '<table><tbody>'}${row}${after?.kind === 'row' ? '' : '</tbody></table>'}`;
    }
    case 'paragraph':
      return `<p>${text}</p>`;
  }
}

/** The memo as a text editor takes it. */
export function toMarkdown(blocks: readonly Block[]): string {
  const lines = blocks.map(({ kind, level, text }, at) => {
    switch (kind) {
      case 'heading':
        return `\n${'#'.repeat(level)} ${text}\n`;
      case 'item':
        return `${'  '.repeat(level - 1)}- ${text}`;
      case 'row':
        return `| ${text} |${level === 1 ? '\n| --- | --- |' : ''}`;
      case 'paragraph':
        return blocks[at - 1]?.kind === 'row' ? `\n${text}\n` : `${text}\n`;
    }
  });
  return lines.join('\n').trim();
}
