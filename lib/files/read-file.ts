import type { Document as Memo } from '../document/document';
import { MOST_CHARACTERS } from '../messages/reader';
import { decode } from './decode';
import { withoutFrontMatter } from './front-matter';
import { kindOf, type FileKind } from './kind';
import { parseInBrowser, type ParseHtml } from './parse';
import { Unreadable, type FileProblem } from './problem';

/** A larger file is not opened. */
export const MOST_BYTES = 50_000_000;

export interface ReadOptions {
  /** Stops the reading; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called now and then on long work: pages read, and pages in all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** For where there is no browser to parse HTML. */
  readonly parseHtml?: ParseHtml;
}

type Read = (bytes: Uint8Array, options: ReadOptions) => Memo | Promise<Memo>;

/** What each kind needs is loaded when a file of that kind comes. */
const READERS: Readonly<Record<FileKind, Read>> = {
  docx: async (bytes) => (await import('./docx/docx')).readDocx(bytes),
  odt: async (bytes) => (await import('./odt/odt')).readOdt(bytes),
  pdf: async (bytes, options) => (await import('./pdf/pdf')).readPdf(bytes, options),
  markdown: async (bytes) => {
    const { documentFromMarkdown } = await import('../readers/markdown');
    return documentFromMarkdown(withoutFrontMatter(textOf(bytes)));
  },
  text: async (bytes) => (await import('../readers/text')).documentFromText(textOf(bytes)),
  html: async (bytes, { parseHtml = parseInBrowser }) =>
    (await import('./html')).documentFromHtmlFile(bytes, parseHtml),
};

/**
 * Reads a file into a document, or says why it can't. Nothing leaves the machine, and no
 * code in the file is run. `bytes` is left as it is.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Memo | FileProblem> {
  const kind = kindOf(name);
  if (!kind) return { problem: 'unsupported' };
  if (bytes.length === 0) return { problem: 'empty' };
  if (bytes.length > MOST_BYTES) return { problem: 'too-large' };
  try {
    const memo = await READERS[kind](bytes, options);
    options.signal?.throwIfAborted();
    return memo.blocks.length > 0 ? memo : { problem: 'empty' };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof Unreadable) return { problem: error.problem };
    throw error;
  }
}

function textOf(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (text.length > MOST_CHARACTERS) throw new Unreadable('too-large');
  return text;
}
