import { describe, expect, it } from 'vitest';
import { isFileProblem, readFile } from '../../lib/files';
import { toDocx } from '../../lib/report';
import { REPORT, saying } from './fixtures';
import { textsIn } from './texts';

async function readBack(report: typeof REPORT) {
  const memo = await readFile('report.docx', await toDocx(report, textsIn('nl')));
  if (isFileProblem(memo)) throw new Error(memo.problem);
  return memo;
}

describe('toDocx', () => {
  it('is a Word file with the parts of the report', async () => {
    const { title, blocks } = await readBack(REPORT);
    expect(title).toBe('Kanttekening bij: Beslisnota betaald parkeren');
    const rows = blocks.filter(({ kind }) => kind === 'row');
    expect(rows).toHaveLength(5);
    expect(rows[0]?.level).toBe(1);
    const items = blocks.filter(({ kind }) => kind === 'item');
    expect(items).toHaveLength(REPORT.gaps.length + 1);
    const headings = blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.filter(({ level }) => level === 3)).toHaveLength(REPORT.checks.length);
    const texts = blocks.map(({ text }) => text);
    for (const { text } of REPORT.asked) expect(texts).toContain(text);
  });

  it('can hold any text', async () => {
    const odd = '<w:t> & "é" \u0000\u0007\ud800 ]]> 😀';
    const { blocks } = await readBack(saying(odd));
    expect(blocks.map(({ text }) => text)).toContain('<w:t> & "é" ]]> 😀');
  });
});
