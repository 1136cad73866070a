import type { Block, Document } from '../document/document';

const BULLET = /^\s*[-–—•·*▪◦]\s+/;
const NUMBERED = /^\s*(?:\d{1,2}(?:\.\d{1,2})*\.?|[a-z]\))\s+/i;
const PAGE_NUMBER = /^\s*(?:(?:pagina|page|p\.)\s*)?\d{1,4}(?:\s*(?:van|of|\/)\s*\d{1,4})?\s*$/i;
const SENTENCE_END = /[.!?:;”"')\]]$/;
/** A line that comes back this often at the edge of pages is a running header. */
const RUNNING = 3;
const LONGEST_HEADING = 80;

/**
 * Reads plain text: a blank line parts blocks, wrapped lines are joined, bullets are items,
 * short lines in capitals or with a number are headings. Text flattened from pages is mended
 * first: broken words, page numbers and running headers.
 */
export function documentFromText(source: string): Document {
  const lines = withoutRunningLines(source.replaceAll('\r\n', '\n').split('\n'));
  const blocks: Block[] = [];
  let open: string[] = [];
  let kind: Block['kind'] = 'paragraph';
  const close = () => {
    const text = join(open);
    if (text)
      blocks.push(
        isHeading(text, open.length) ? heading(text) : { kind, level: levelOf(kind), text },
      );
    open = [];
    kind = 'paragraph';
  };
  for (const line of lines) {
    if (!line.trim()) close();
    else if (BULLET.test(line)) {
      close();
      kind = 'item';
      open.push(line.replace(BULLET, ''));
    } else {
      if (open.length > 0 && startsBlock(line, open.at(-1) ?? '')) close();
      open.push(line);
    }
  }
  close();
  return {
    title: (blocks.find((block) => block.kind === 'heading') ?? blocks[0])?.text ?? '',
    blocks,
  };
}

function levelOf(kind: Block['kind']): number {
  return kind === 'item' ? 1 : 0;
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

/** A numbered line after a closed sentence opens a block of its own. */
function startsBlock(line: string, previous: string): boolean {
  return NUMBERED.test(line) && SENTENCE_END.test(previous.trim());
}

function isHeading(text: string, lines: number): boolean {
  if (lines > 1 || text.length > LONGEST_HEADING || SENTENCE_END.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 2 && (letters === letters.toUpperCase() || NUMBERED.test(text));
}

/** Joins wrapped lines; a hyphen at the end of a line before a small letter is a broken word. */
function join(lines: readonly string[]): string {
  return lines
    .reduce((text, line) => {
      const next = line.trim();
      if (
        /\p{Ll}[-\u00AD]$/u.test(text) &&
        /^\p{Ll}/u.test(next) &&
        !/^(?:en|of|and|or)\b/.test(next)
      ) {
        return text.slice(0, -1) + next;
      }
      return text ? `${text} ${next}` : next;
    }, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Leaves out page numbers, and short lines that come back on page after page. */
function withoutRunningLines(lines: readonly string[]): string[] {
  const seen = new Map<string, number>();
  for (const line of lines) {
    const text = line.trim();
    if (text) seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  const paged =
    lines.some((line) => line.includes('\f')) ||
    lines.filter((l) => PAGE_NUMBER.test(l)).length >= RUNNING;
  if (!paged) return [...lines];
  return lines
    .map((line) => line.replaceAll('\f', ''))
    .filter((line) => {
      const text = line.trim();
      if (PAGE_NUMBER.test(line)) return false;
      return !(
        text.length > 0 &&
        text.length < LONGEST_HEADING &&
        (seen.get(text) ?? 0) >= RUNNING
      );
    });
}
