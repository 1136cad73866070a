import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Document } from '../../lib/document/document';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { documentFromText } from '../../lib/readers/text';

/** Says in one line why a file cannot be read. */
export class UnreadableFile extends Error {}

const READERS: Readonly<Record<string, (source: string) => Document | Promise<Document>>> = {
  '.md': documentFromMarkdown,
  '.markdown': documentFromMarkdown,
  '.txt': documentFromText,
  '.html': documentFromHtml,
  '.htm': documentFromHtml,
};

/** Reads a file into a document. Throws UnreadableFile with what is wrong. */
export async function readMemo(file: string): Promise<Document> {
  const read = READERS[extname(file).toLowerCase()];
  if (!read) throw new UnreadableFile(`${file}: only .md, .txt and .html can be read`);
  return read(sourceOf(file));
}

function sourceOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new UnreadableFile(`${file}: there is no such file`);
  if (!stats.isFile()) throw new UnreadableFile(`${file}: this is not a file`);
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const why = error instanceof TypeError ? 'this is not text in UTF-8' : 'it cannot be opened';
    throw new UnreadableFile(`${file}: ${why}`, { cause: error });
  }
  if (source.includes('\0')) throw new UnreadableFile(`${file}: this is not a text file`);
  return source;
}

/** The page readers need a DOM; outside a browser happy-dom is one. No script of the page runs. */
async function documentFromHtml(source: string): Promise<Document> {
  const { Window } = await import('happy-dom');
  const { readArticle } = await import('../../lib/readers/article');
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  const page = new window.DOMParser().parseFromString(source, 'text/html');
  const { title, blocks } = readArticle(page as unknown as globalThis.Document);
  await window.happyDOM.close();
  return { title, blocks };
}
