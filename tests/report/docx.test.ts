import { describe, expect, it } from 'vitest';
import { isFileProblem, readFile } from '../../lib/files';
import { toDocx } from '../../lib/report';
import { ANSWERED, REPORT, saying } from './fixtures';
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
    expect(items).toHaveLength(REPORT.gaps.length + ANSWERED.length + 1);
    const texts = blocks.map(({ text }) => text);
    for (const { quotes } of ANSWERED) {
      expect(items.some(({ text }) => text.includes(quotes[0]?.text ?? ''))).toBe(true);
    }
    for (const { text } of REPORT.asked) {
      expect(texts.some((shown) => shown.startsWith(text))).toBe(true);
    }
  });

  it('can hold any text', async () => {
    const odd = '<w:t> & "é" \u0000\u0007\ud800 ]]> 😀';
    const { blocks } = await readBack(saying(odd));
    expect(blocks.some(({ text }) => text.startsWith('<w:t> & "é" ]]> 😀'))).toBe(true);
  });
});
