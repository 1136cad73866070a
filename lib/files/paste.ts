import type { Document as Memo } from '../document/document';
import { readPlain } from '../readers/plain';
import { countWords, MOST_IN_TITLE } from '../readers/reading';
import { walk } from '../readers/walk';
import { parseInBrowser, parsePage, type ParseHtml } from './parse';
import { isFileProblem, type FileProblem } from './problem';

/** What was on the clipboard; either may be empty. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

/** The rich text counts when it holds nearly all the words that the plain text holds. */
const NEARLY_ALL = 0.9;

/**
 * Reads what was pasted: the rich text with its headings, lists and tables, or the plain
 * text where there is no other or the rich text lacks words.
 */
export function readPasted(
  { text, html }: Pasted,
  parse: ParseHtml = parseInBrowser,
): Memo | FileProblem {
  const plain = titled(readPlain(text));
  const rich = html ? fromHtml(html, parse) : plain;
  if (isFileProblem(plain) || isFileProblem(rich)) return isFileProblem(plain) ? plain : rich;
  const words = countWords(rich.blocks);
  const best = words > 0 && words >= NEARLY_ALL * countWords(plain.blocks) ? rich : plain;
  return best.blocks.length > 0 ? best : { problem: 'empty' };
}

function fromHtml(html: string, parse: ParseHtml): Memo | FileProblem {
  return titled(walk(parsePage(html, parse).body));
}

function titled({
  blocks,
  truncated,
}: Pick<Memo, 'blocks'> & { truncated: boolean }): Memo | FileProblem {
  if (truncated) return { problem: 'too-large' };
  const named = blocks.find(({ kind }) => kind === 'heading') ?? blocks[0];
  return { title: (named?.text ?? '').slice(0, MOST_IN_TITLE), blocks };
}
