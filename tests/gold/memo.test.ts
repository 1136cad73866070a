import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CHECKS } from '../../lib/document/ids';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { goldMemos, parseMemo, setOf, type GoldSet } from './memo';

const SOURCE = `id: nl-x-01
language: nl
genre: beslisnota
topic: zwembad
isPolicyDraft: true
dilemmaBeforeChoice: false
verdicts: decision=covered dissent=missing

---
h1 - :: Zwembad: sluiten
h2 - :: Kosten
p problem :: Het bad lekt.
. drawback,citizens :: Herstel kost € 2 miljoen.
li option :: Sluiten
li option :: Herstellen
tr - :: Optie | Kosten
tr drawback :: Sluiten | hoog
`;

describe('parseMemo', () => {
  const memo = parseMemo(SOURCE, 'x.memo');

  it('reads the header', () => {
    expect(memo).toMatchObject({
      id: 'nl-x-01',
      language: 'nl',
      genre: 'beslisnota',
      topic: 'zwembad',
      isPolicyDraft: true,
      dilemmaBeforeChoice: false,
      verdicts: { decision: 'covered', dissent: 'missing' },
    });
  });

  it('reads each line as a sentence with its labels', () => {
    expect(memo.sentences.slice(2, 4)).toEqual([
      { text: 'Het bad lekt.', labels: ['problem'] },
      { text: 'Herstel kost € 2 miljoen.', labels: ['drawback', 'citizens'] },
    ]);
    expect(memo.sentences).toHaveLength(8);
  });

  it('writes Markdown: a sentence that goes on, tight lists, tables with a rule', () => {
    expect(memo.text).toBe(`# Zwembad: sluiten

## Kosten

Het bad lekt. Herstel kost € 2 miljoen.

- Sluiten
- Herstellen

| Optie | Kosten |
| --- | --- |
| Sluiten | hoog |
`);
  });

  it('knows no order where the header names none', () => {
    const without = SOURCE.replace('dilemmaBeforeChoice: false', 'dilemmaBeforeChoice: null');
    expect(parseMemo(without, 'x').dilemmaBeforeChoice).toBeNull();
  });

  it.each([
    ['a line that is none', 'p problem :: Het bad lekt.', 'Het bad lekt.', /^x\.memo:12: /],
    ['an unknown signal', 'p problem ::', 'p probleem ::', /^x\.memo:12: unknown signal probleem/],
    ['a header line without a colon', 'genre: beslisnota', 'beslisnota', /^x\.memo:3: /],
    ['an unknown check', 'decision=covered', 'besluit=covered', /verdict besluit/],
    ['an unknown verdict', 'decision=covered', 'decision=unsure', /verdict decision=unsure/],
    ['a header without an end', '---', '', /no --- after the header/],
    ['a header without an id', 'id: nl-x-01\n', '', /no id/],
  ])('says where there is %s', (_, good, bad, message) => {
    expect(() => parseMemo(SOURCE.replace(good, bad), 'x.memo')).toThrow(message);
  });
});

describe('goldMemos', () => {
  it('takes sources and JSON in the order of their names, and nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kanttekening-gold-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const named = (id: string) => parseMemo(SOURCE.replace('nl-x-01', id), id);
    writeFileSync(join(folder, 'b.memo'), SOURCE.replace('nl-x-01', 'nl-own-02'));
    writeFileSync(join(folder, 'a.json'), JSON.stringify(named('nl-own-01')));
    writeFileSync(join(folder, 'notes.txt'), 'no memo');
    const ids = (set: GoldSet | 'all') => goldMemos(folder, set).map(({ id }) => id);
    expect(ids('all')).toEqual(['nl-own-01', 'nl-own-02']);
    expect(ids('dev')).toEqual(['nl-own-01']);
    expect(ids('held')).toEqual(['nl-own-02']);
  });

  it.each([
    ['nl-own-02', 'held'],
    ['nl-own-30', 'held'],
    ['nl-own-01', 'dev'],
    ['nl-dev-22', 'dev'],
    ['nl-blind-005', 'blind'],
    ['nl-blind-104', 'dev'],
  ])('%s belongs to the set %s', (id, set) => {
    expect(setOf(id)).toBe(set);
  });
});

/** The number of an item is a mark of Markdown, so only words of letters are compared. */
const lettersOf = (texts: readonly string[]) => texts.join(' ').match(/\p{L}+/gu);

describe('the gold memos', () => {
  const memos = goldMemos('tests/gold/src');

  it('have ids of their own', () => {
    expect(new Set(memos.map(({ id }) => id)).size).toBe(memos.length);
  });

  it.each(memos.map((memo) => [memo.id, memo] as const))('%s is whole', (_, memo) => {
    expect(Object.keys(memo.verdicts)).toHaveLength(memo.isPolicyDraft ? CHECKS.length : 0);
    const read = documentFromMarkdown(memo.text).blocks.map(({ text }) => text);
    const sentences = memo.sentences.map(({ text }) => text);
    expect(lettersOf(read)).toEqual(lettersOf(sentences));
  });
});
