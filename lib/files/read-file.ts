import type { Document as Memo } from '../document/document';
import { MOST_CHARACTERS } from '../messages/reader';
import { attempt, type Read, type ReadOptions } from './attempt';
import { decode } from './decode';
import { withoutFrontMatter } from './front-matter';
import { kindOf, type FileKind } from './kind';
import { parseInBrowser } from './parse';
import { Unreadable, type FileProblem } from './problem';

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
  return kind ? attempt(READERS[kind], bytes, options) : { problem: 'unsupported' };
}

function textOf(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (text.length > MOST_CHARACTERS) throw new Unreadable('too-large');
  return text;
}
