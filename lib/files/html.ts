import type { Document as Memo } from '../document/document';
import { readArticle } from '../readers/article';
import { attempt, type ReadOptions } from './attempt';
import { decode } from './decode';
import { parseInBrowser, parsePage, type ParseHtml } from './parse';
import { Unreadable, type FileProblem } from './problem';

/** Where a page says in its first bytes how its letters are written. */
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
const DECLARED_WITHIN = 1024;

/** Reads the article in an HTML file. */
export function documentFromHtmlFile(bytes: Uint8Array, parse: ParseHtml): Memo {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  return documentFromHtml(decode(bytes, labelOf(DECLARED.exec(start)?.[1])), parse);
}

/** Reads the article in an HTML file, in the browser itself. */
export function readHtmlFile(bytes: Uint8Array, options: ReadOptions): Promise<Memo | FileProblem> {
  return attempt((source) => documentFromHtmlFile(source, parseInBrowser), bytes, options);
}

/** Reads the article in HTML. */
export function documentFromHtml(source: string, parse: ParseHtml): Memo {
  const { title, blocks, truncated } = readArticle(parsePage(source, parse));
  if (truncated) throw new Unreadable('too-large');
  const named = title || (blocks.find(({ kind }) => kind === 'heading') ?? blocks[0])?.text;
  return { title: named ?? '', blocks };
}

/** The label of an encoding, where it is one that we can read. */
function labelOf(declared: string | undefined): string | undefined {
  if (declared === undefined) return undefined;
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return undefined;
  }
}
