import { describe, expect, it } from 'vitest';
import { CHECKS, type CheckId, type Verdict } from '../../lib/document/ids';
import type { CheckResult } from '../../lib/checks/analysis';
import { mostTelling, TELLING } from '../../lib/hints/rank';
import { piecesOf } from '../../lib/language/slots';
import { SOURCES } from '../../lib/hints/sources';
import { STARTERS } from '../../lib/hints/starters';

const results = (verdicts: Partial<Record<CheckId, Verdict>>): CheckResult[] =>
  CHECKS.map((id) => ({
    id,
    verdict: verdicts[id] ?? 'covered',
    confidence: 1,
    evidence: [],
    reason: '',
    named: null,
  }));

const ids = (verdicts: Partial<Record<CheckId, Verdict>>) =>
  mostTelling(results(verdicts)).map(({ id }) => id);

describe('the most telling gaps', () => {
  it('rank every check once', () => {
    expect([...TELLING].sort()).toEqual([...CHECKS].sort());
  });

  it('put drawbacks and options first, and never show more than three', () => {
    const missing = Object.fromEntries(CHECKS.map((id) => [id, 'missing' as const]));
    expect(ids(missing)).toEqual(['negative-consequences', 'options', 'dilemma']);
  });

  it('put what is missing before what is partial before what is unsure', () => {
    expect(
      ids({ 'negative-consequences': 'unsure', options: 'partial', decision: 'missing' }),
    ).toEqual(['decision', 'options', 'negative-consequences']);
  });

  it('leave out what is covered', () => {
    expect(ids({})).toEqual([]);
  });
});

describe('the starters', () => {
  it.each(CHECKS)('of %s have a slot in both languages, and no broken one', (id) => {
    for (const starter of [STARTERS.nl[id], STARTERS.en[id]]) {
      const pieces = piecesOf(starter);
      expect(pieces.map(({ text }) => text).join('')).toBe(starter);
      expect(pieces.some(({ slot }) => slot)).toBe(true);
      const words = pieces.filter(({ slot }) => !slot).map(({ text }) => text);
      expect(words.join('')).not.toMatch(/[[\]]/);
    }
  });

  it('go with a source that can be opened, where it has a page', () => {
    for (const { name, address } of Object.values(SOURCES)) {
      expect(name).not.toBe('');
      if (address !== null) expect(new URL(address).protocol).toBe('https:');
    }
  });
});
