/** Builds the page of each editor around its real package; nothing comes from elsewhere. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../../cli/start/paths';
import type { Block } from '../../../lib/document/document';
import { HEAVY, type EditorCase } from './editors';
import { memoFor, PARTS_OF_LONG, toHtml, toMarkdown } from './memo';

const SOURCE = join(ROOT, 'tests', 'editors', 'pages');
/** The pages are served from here, under editors/. */
export const OUTPUT = join(ROOT, '.output');
const BUILT = join(OUTPUT, 'editors');

/** Writes the pages, each with the memo and with a long one, and their scripts to OUTPUT. */
export async function buildPages(
  editors: readonly EditorCase[],
  longFor: (editor: EditorCase) => readonly Block[] = (editor) => memoFor(editor, PARTS_OF_LONG),
): Promise<void> {
  await mkdir(BUILT, { recursive: true });
  await build({
    entryPoints: {
      ...Object.fromEntries(
        editors.map(({ name, heavy }) => [name, join(heavy ? HEAVY : SOURCE, `${name}.js`)]),
      ),
      'monaco-worker': 'monaco-editor/editor/editor.worker.js',
    },
    outdir: BUILT,
    bundle: true,

    format: 'esm',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    loader: { '.ttf': 'dataurl', '.svg': 'dataurl' },
  });
  for (const each of editors) {
    await writeFile(join(BUILT, `${each.name}.html`), page(each, memoFor(each)));
    await writeFile(join(BUILT, `${each.name}-long.html`), page(each, longFor(each)));
  }
}

function page(editor: EditorCase, blocks: readonly Block[]): string {
  const files = (editor.files ?? []).map((file) =>
    file.endsWith('.css')
      ? `<link rel="stylesheet" href="/${file}">`
      : `<script src="/${file}"></script>`,
  );
  const memo = editor.markdown ? toMarkdown(blocks) : toHtml(blocks);
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>${editor.title}</title>
<link rel="icon" href="data:,">
${files.join('\n')}
</head>
<body>
<div id="place"></div>
<script type="text/plain" id="memo">${memo}</script>
<script type="module" src="${editor.name}.js"></script>
</body>
</html>
`;
}
