import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHECKS, SIGNALS } from '../../lib/document/ids';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { HTML, MARKDOWN, SENTENCES, TEXT } from './memos';
import { folderWith, review, type Output } from './run';

const VERDICTS = ['covered', 'partial', 'missing', 'unsure'];
const folder = folderWith({ 'nota.md': MARKDOWN, 'nota.txt': TEXT, 'nota.HTML': HTML });
const files = ['nota.md', 'nota.txt', 'nota.HTML'].map(folder.path);
afterAll(folder.remove);

interface Line {
  file: string;
  words: number;
  milliseconds: number;
  checks: {
    id: string;
    verdict: string;
    reason: string;
    evidence: { quote: string; block: number; start: number; end: number; cue: string | null }[];
  }[];
  sentences: { text: string; signals: string[] }[];
}

describe('review --format json', () => {
  let output: Output;
  let lines: Line[];
  beforeAll(async () => {
    output = await review('--format', 'json', ...files);
    lines = output.out.map((line) => JSON.parse(line) as Line);
  }, 60_000);

  it('prints one object a line, a file at a time in the order given, and nothing else', () => {
    expect(output).toMatchObject({ code: 0, err: [] });
    expect(lines.map((line) => line.file)).toEqual(files);
  });

  it('says of each file what it is', () => {
    for (const line of lines) {
      expect(Object.keys(line)).toEqual([
        ...['file', 'language', 'genre', 'isPolicyDraft', 'words', 'milliseconds'],
        ...['dilemmaBeforeChoice', 'checks', 'sentences'],
      ]);
      expect(line).toMatchObject({ language: 'nl', genre: 'collegevoorstel', isPolicyDraft: true });
      expect(line.milliseconds).toBeGreaterThan(0);
    }
    // Counted by hand; "€" is no word.
    expect(lines[0]?.words).toBe(69);
  });

  it('gives a verdict on every check, in their order, with the reason in words', () => {
    for (const { checks } of lines) {
      expect(checks.map(({ id }) => id)).toEqual(CHECKS);
      for (const check of checks) {
        expect(Object.keys(check)).toEqual(['id', 'verdict', 'evidence', 'reason']);
        expect(VERDICTS).toContain(check.verdict);
        expect(check.reason).toMatch(/^\p{Lu}.*\.$/u);
      }
    }
  });

  it('quotes the words that stand where the evidence says, and the cue in them', () => {
    const [line] = lines;
    const { blocks } = documentFromMarkdown(MARKDOWN);
    const evidence = line?.checks.flatMap((check) => check.evidence) ?? [];
    expect(evidence.length).toBeGreaterThan(0);
    for (const { quote, block, start, end, cue, ...rest } of evidence) {
      expect(rest).toEqual({});
      expect(blocks[block]?.text.slice(start, end)).toBe(quote);
      if (cue !== null) expect(quote).toContain(cue);
    }
  });

  it('lists every heading, sentence, item and table row of Markdown without its marks', () => {
    expect(lines[0]?.sentences.map(({ text }) => text)).toEqual(SENTENCES);
  });

  it('lists the same of the article of a page, and runs no script of it', () => {
    expect(lines[2]?.sentences.map(({ text }) => text)).toEqual(SENTENCES);
  });

  it('lists the sentences of plain text, with wrapped lines joined', () => {
    const texts = lines[1]?.sentences.map(({ text }) => text);
    const table = SENTENCES.filter((text) => text.includes(' | '));
    expect(texts).toEqual([
      'COLLEGEVOORSTEL: ZWEMBAD DE GOLF',
      ...SENTENCES.slice(1).filter((text) => text !== 'Gevolgen' && !table.includes(text)),
    ]);
  });

  it('finds the same signals in a sentence, from whichever kind of file', () => {
    const [markdown, , html] = lines;
    expect(html?.sentences).toEqual(markdown?.sentences);
    const signals = markdown?.sentences.flatMap((sentence) => sentence.signals) ?? [];
    expect(signals.length).toBeGreaterThan(0);
    for (const signal of signals) expect(SIGNALS).toContain(signal);
  });
});

describe('review of a memo with a paragraph in another language', () => {
  const english = 'The council agreed that the pool is to be closed because of the costs.';
  const mixed = folderWith({ 'nota.md': `${MARKDOWN}\n${english}\n` });
  afterAll(mixed.remove);

  it('lists that paragraph too', async () => {
    const { out } = await review('--format', 'json', mixed.path('nota.md'));
    const { sentences } = JSON.parse(out[0] ?? '') as Line;
    expect(sentences.map(({ text }) => text)).toEqual([...SENTENCES, english]);
  }, 30_000);
});

describe('review for people', () => {
  it('prints a table by default: a line a check, after the file with its words and genre', async () => {
    const { code, out, err } = await review(files[0] ?? '');
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out[0]).toBe(`${files[0] ?? ''}: 69 woorden, collegevoorstel`);
    expect(out).toHaveLength(1 + CHECKS.length);
    expect(out[1]).toMatch(/^ {2}Gevraagd besluit +\S.* {2,}\S.*\.$/);
  }, 30_000);

  it('prints Markdown: a heading a check, its verdict, and its evidence as quotes', async () => {
    const { code, out } = await review('--format', 'markdown', files[0] ?? '');
    expect(code).toBe(0);
    expect(out[0]).toBe(`# ${files[0] ?? ''}`);
    expect(out.filter((line) => line.startsWith('## '))).toHaveLength(CHECKS.length);
    expect(out.filter((line) => /^\*\*.+\.\*\* \p{Lu}/u.test(line))).toHaveLength(CHECKS.length);
    const quotes = out.filter((line) => line.startsWith('> '));
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(SENTENCES).toContain(quote.slice(2));
  }, 30_000);
});
