/** The report as Word opens in a word processor that is not ours: LibreOffice itself reads it. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile as readBytes, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../lib/document/document';
import { isFileProblem, readFile } from '../../lib/files';
import { toDocx } from '../../lib/report';
import { pagesOf } from '../files/pages';
import { ANSWERED, REPORT, saying } from '../report/fixtures';
import { textsIn } from '../report/texts';

const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanttekening-'));
  await run('soffice', ['--version']).catch((cause: unknown) => {
    const install = 'apt-get install --no-install-recommends libreoffice-writer-nogui';
    throw new Error(`LibreOffice is not there. Install it: ${install}`, { cause });
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Has LibreOffice open a Word file and save it as something else, which we read. */
async function throughOffice(docx: Uint8Array, extension: 'odt' | 'pdf'): Promise<Document> {
  await writeFile(join(folder, 'report.docx'), docx);
  // A profile of its own: an office that is already open would do the work elsewhere.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run(
    'soffice',
    [profile, '--headless', '--convert-to', extension, '--outdir', folder, 'report.docx'],
    { cwd: folder },
  );
  const name = `report.${extension}`;
  const read = await readFile(name, new Uint8Array(await readBytes(join(folder, name))));
  if (isFileProblem(read)) throw new Error(read.problem);
  return read;
}

const flat = ({ blocks }: Document) =>
  blocks
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');

describe.each(['nl', 'en'] as const)('the report as Word, in %s', (language) => {
  it('has its headings, its matrix and its quotes in LibreOffice', async () => {
    const { blocks } = await throughOffice(await toDocx(REPORT, textsIn(language)), 'odt');
    const headings = blocks.filter(({ kind }) => kind === 'heading');
    const atLevel = (level: number) => headings.filter((heading) => heading.level === level);
    expect(atLevel(1)).toHaveLength(1);
    expect(atLevel(2).length).toBeGreaterThanOrEqual(5);
    const rows = blocks.filter(({ kind }) => kind === 'row').map(({ text }) => text.split(' | '));
    expect(rows.map((cells) => cells.length)).toEqual([6, 6, 6, 6, 6]);
    const numbers = REPORT.matrix.map(({ sentences }) => Object.values(sentences).map(String));
    expect(rows.slice(1).map((cells) => cells.slice(1))).toEqual(numbers);
    const texts = blocks.map(({ text }) => text);
    for (const { quotes } of ANSWERED) {
      expect(texts.some((text) => text.includes(quotes[0]?.text ?? ''))).toBe(true);
    }
    expect(blocks.filter(({ kind }) => kind === 'item')).toHaveLength(
      REPORT.gaps.length + ANSWERED.length + 1,
    );
  });

  it('is laid out on paper by LibreOffice, all of it on one page', async () => {
    const paper = flat(await throughOffice(await toDocx(REPORT, textsIn(language)), 'pdf'));
    expect(await pagesOf(new Uint8Array(await readBytes(join(folder, 'report.pdf'))))).toBe(1);
    const { t, words } = textsIn(language);
    for (const heading of [words.reportAsked, t('matrixTitle'), words.reportEvidence]) {
      expect(paper).toContain(heading);
    }
    for (const { text } of REPORT.asked) expect(paper).toContain(text);
    expect(paper).toContain(REPORT.rulesVersion);
    expect(paper).toContain(REPORT.ignored[0]?.reason);
  });
});

it('opens in LibreOffice whatever the memo says', async () => {
  const odd = '<w:t> & "é" \u0000\u0007\ud800 ]]> 😀';
  const { blocks } = await throughOffice(await toDocx(saying(odd), textsIn('nl')), 'odt');
  expect(blocks.some(({ text }) => text.startsWith('<w:t> & "é" ]]> 😀'))).toBe(true);
});
