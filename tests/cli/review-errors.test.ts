import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MARKDOWN } from './memos';
import { folderWith, review, type Output } from './run';

const folder = folderWith({
  'nota.md': MARKDOWN,
  'empty.md': '',
  'latin.txt': Buffer.from('Caf\xe9', 'latin1'),
  'binary.txt': 'a\0b',
  'scan.pdf': '%PDF',
  'plain.html': '<p>a<p>b</',
});
mkdirSync(folder.path('folder.md'));
afterAll(folder.remove);

const fileOf = (line: string) => (JSON.parse(line) as { file: string }).file;

describe('review of files that cannot be read', () => {
  const broken = ['gone.md', 'folder.md', 'latin.txt', 'binary.txt', 'scan.pdf'].map(folder.path);
  let output: Output;
  beforeAll(async () => {
    const [first = '', ...others] = broken;
    const readable = [folder.path('nota.md'), folder.path('empty.md'), folder.path('plain.html')];
    output = await review('--format', 'json', first, ...readable, ...others);
  }, 60_000);

  it('ends with status 2', () => {
    expect(output.code).toBe(2);
  });

  it('says of each in one line what is wrong', () => {
    expect(output.err).toEqual([
      `${folder.path('gone.md')}: there is no such file`,
      `${folder.path('folder.md')}: this is not a file`,
      `${folder.path('latin.txt')}: this is not text in UTF-8`,
      `${folder.path('binary.txt')}: this is not a text file`,
      expect.stringMatching(/scan\.pdf: only .* can be read$/),
    ]);
  });

  it('still reviews the others, empty ones too', () => {
    expect(output.out.map(fileOf)).toEqual(['nota.md', 'empty.md', 'plain.html'].map(folder.path));
    expect(JSON.parse(output.out[1] ?? '')).toMatchObject({ words: 0, sentences: [], checks: [] });
  });
});

describe('review that is called wrongly', () => {
  it.each([
    [[]],
    [['--format', 'yaml', folder.path('nota.md')]],
    [['--colour', folder.path('nota.md')]],
    [['--format', 'toString', folder.path('nota.md')]],
  ])(
    'explains itself: %j',
    async (args) => {
      const { code, out, err } = await review(...args);
      expect({ code, out }).toEqual({ code: 2, out: [] });
      expect(err).toEqual([expect.stringMatching(/^usage: npm run --silent review -- /)]);
    },
    30_000,
  );
});
