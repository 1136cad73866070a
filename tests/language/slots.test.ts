import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/checks/analyse';
import { STARTERS } from '../../lib/hints/starters';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { isUnfinished } from '../../lib/language/slots';

describe('a sentence is unfinished', () => {
  it.each(['Niets doen betekent [gevolg].', 'De kosten zijn [PM].', 'Ask [name] before 1 May.'])(
    'where something is to be filled in: %s',
    (sentence) => expect(isUnfinished(sentence)).toBe(true),
  );

  it.each([
    'De wachttijd stijgt naar 12 weken [1].',
    'Zij schreef: “dan stopt [het loket] ermee”.',
    'He said "it [the scheme] will fail".',
    'Niets doen kost € 3 miljoen.',
    'Een haakje [ alleen is geen veld.',
  ])('and not where a reference or a quotation has brackets: %s', (sentence) =>
    expect(isUnfinished(sentence)).toBe(false),
  );
});

it.each(['nl', 'en'] as const)('a starter that still has slots covers nothing: %s', (language) => {
  const starters = Object.values(STARTERS[language]).filter((text) => text.includes('['));
  expect(starters.length).toBeGreaterThan(10);
  const { sentences } = analyse(documentFromMarkdown(starters.join('\n\n')));
  const open = sentences.filter(({ text }) => text.includes('['));
  expect(open.flatMap(({ signals }) => signals)).toEqual([]);
});
