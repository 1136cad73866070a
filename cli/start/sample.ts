/** Makes the sample pages: a memo in a real web editor (Tiptap), in Dutch and in English. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './paths';

const EXAMPLES = join(ROOT, 'examples');
export const SAMPLE_FOLDER = join(ROOT, '.output', 'sample');

/** Where each sample is served, under the server's root. */
export const SAMPLES = { nl: 'nota.html', en: 'memo.html' } as const;

const PAGES = [
  {
    file: SAMPLES.nl,
    memo: 'beslisnota.html',
    words: {
      lang: 'nl',
      title: 'Nota energietoelage',
      bold: 'Vet',
      heading: 'Kop',
      list: 'Lijst',
      undo: 'Ongedaan maken',
      redo: 'Opnieuw',
    },
  },
  {
    file: SAMPLES.en,
    memo: 'staff-memo.html',
    words: {
      lang: 'en',
      title: 'Memo library hours',
      bold: 'Bold',
      heading: 'Heading',
      list: 'List',
      undo: 'Undo',
      redo: 'Redo',
    },
  },
];

function fill(template: string, words: Record<string, string>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => words[name] ?? '');
}

/** Bundles the editor and writes the pages; returns the folder to serve. */
export async function makeSample(): Promise<string> {
  await mkdir(SAMPLE_FOLDER, { recursive: true });
  await build({
    entryPoints: [join(EXAMPLES, 'editor.ts')],
    outfile: join(SAMPLE_FOLDER, 'editor.js'),
    bundle: true,
    format: 'esm',
    minify: true,
    logLevel: 'error',
  });
  await copyFile(join(EXAMPLES, 'editor.css'), join(SAMPLE_FOLDER, 'editor.css'));
  const template = await readFile(join(EXAMPLES, 'editor.html'), 'utf8');
  for (const { file, memo, words } of PAGES) {
    const text = await readFile(join(EXAMPLES, memo), 'utf8');
    await writeFile(join(SAMPLE_FOLDER, file), fill(template, { ...words, memo: text }));
  }
  return SAMPLE_FOLDER;
}
