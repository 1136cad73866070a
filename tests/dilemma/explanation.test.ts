import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, FIELDS, PARTS, wordsOf, type Words } from '../../lib/dilemma/explanation';
import { REASONS, reasonIn } from '../../lib/dilemma/reason';
import { dilemmasOf } from '../../lib/dilemma/tensions';
import type { Language } from '../../lib/document/document';
import { piecesOf } from '../../lib/language/slots';
import { memoOf, type Line } from './memo';

const EMPTY = wordsOf(null, 'nl');

function drafted(blocks: readonly (readonly Line[])[], language: Language): Words {
  const { document, analysis } = memoOf(blocks, language);
  return wordsOf(dilemmasOf(document, analysis).tensions[0] ?? null, language);
}

const text = (words: Words, own: Words, language: Language) => {
  const parts = explain(words, own, language);
  return PARTS.map((part) => parts[part]);
};

const slots = (sentence: string) =>
  piecesOf(sentence).flatMap((piece) => (piece.slot ? [piece.text] : []));

describe('the explanation', () => {
  it('is filled from the draft in its own words, between quotation marks', () => {
    const words = drafted(
      [
        [
          [
            'Rust voor bewoners en ruimte voor ondernemers gaan hier slecht samen.',
            'dilemma',
            'citizens',
          ],
          [
            'De rust voor bewoners weegt zwaarder dan de ruimte voor ondernemers, omdat slaap niet in te halen is.',
            'justification',
          ],
        ],
        [['Ondernemers verliezen een derde van de ruimte.', 'drawback', 'citizens']],
        [['Ondernemers krijgen een vergoeding.']],
      ],
      'nl',
    );
    expect(text(words, words, 'nl')).toEqual([
      'Wij wegen hier twee dingen tegen elkaar af. Aan de ene kant telt voor bewoners: ‘Rust voor bewoners’. Aan de andere kant telt voor ondernemers: ‘ruimte voor ondernemers’.',
      'Onze keuze: ‘De rust voor bewoners weegt zwaarder dan de ruimte voor ondernemers’. De reden: ‘omdat slaap niet in te halen is’.',
      'Voor ondernemers betekent dit: ‘Ondernemers verliezen een derde van de ruimte’. Daar staat tegenover: ‘Ondernemers krijgen een vergoeding’.',
    ]);
  });

  it('takes for the choice what the draft asks for, where it weighs nothing', () => {
    const words = wordsOf(null, 'nl', 'de sluiting van het loket');
    expect(words).toEqual({ ...EMPTY, choice: 'de sluiting van het loket' });
    expect(explain(words, words, 'nl').choose).toBe(
      'Onze keuze: ‘de sluiting van het loket’. De reden: [waarom dit zwaarder weegt].',
    );
  });

  it('is filled in English too', () => {
    const words = drafted(
      [
        [
          [
            'On the one hand, residents want quiet; on the other, shopkeepers want footfall.',
            'dilemma',
            'citizens',
          ],
          ['Quiet for residents outweighs footfall for shopkeepers.', 'justification'],
          ['Shopkeepers receive compensation in the first year.'],
        ],
      ],
      'en',
    );
    expect(text(words, words, 'en')).toEqual([
      'We are weighing two things here. On the one side, what counts for residents: “residents want quiet”. On the other side, what counts for shopkeepers: “shopkeepers want footfall”.',
      'Our choice: “residents want quiet”. The reason: “Quiet for residents outweighs footfall for shopkeepers”.',
      'For shopkeepers this means: [effect]. What stands against it: “Shopkeepers receive compensation in the first year”.',
    ]);
  });

  it('has a slot for all that is missing', () => {
    expect(text(EMPTY, EMPTY, 'nl').flatMap(slots)).toHaveLength(FIELDS.length);
    expect(text(EMPTY, EMPTY, 'en').flatMap(slots)).toHaveLength(FIELDS.length);
  });

  it('quotes only what still is the draft’s', () => {
    const own = { ...EMPTY, choice: 'Het plein blijft dicht.', reason: 'De rust weegt zwaarder.' };
    const typed = { ...own, reason: 'wie werkt, moet slapen.' };
    expect(explain(typed, own, 'nl').choose).toBe(
      'Onze keuze: ‘Het plein blijft dicht’. De reden: wie werkt, moet slapen.',
    );
  });

  it('uses other marks around words that hold marks themselves', () => {
    const own = { ...EMPTY, choice: 'Wij noemen dit ‘de sprong’.', reason: 'Waarom niet?' };
    expect(explain(own, own, 'nl').choose).toBe(
      'Onze keuze: “Wij noemen dit ‘de sprong’”. De reden: ‘Waarom niet?’.',
    );
    expect(explain({ ...own, reason: 'Waarom niet nu?' }, own, 'nl').choose).toMatch(/niet nu\?$/);
  });

  it('is whole sentences, whatever is filled in', () => {
    const word = fc.constantFrom(
      '',
      ' ',
      'rust',
      'de bewoners',
      'Zij wachten.',
      'Waarom?',
      'a. b.',
    );
    const words: fc.Arbitrary<Words> = fc.record({
      ...{ one: word, forOne: word, other: word, forOther: word },
      ...{ choice: word, reason: word, loser: word, loss: word, support: word },
    });
    fc.assert(
      fc.property(words, words, fc.constantFrom<Language>('nl', 'en'), (filled, own, language) => {
        const parts = text(filled, own, language);
        const missing = FIELDS.filter((field) => !filled[field].trim());
        expect(parts.flatMap(slots)).toHaveLength(missing.length);
        for (const part of parts) {
          expect(part).toMatch(/^\p{Lu}.*[.?]$/u);
          expect(part).not.toMatch(/\.\.|\s\s|[{}]|\s[.,:]/);
        }
      }),
    );
  });
});

describe.each(['nl', 'en'] as const)('reasons in %s', (language) => {
  const { yes, no } = REASONS[language];
  it.each([...yes])('cuts: %s', (sentence, choice, reason) => {
    expect(reasonIn(sentence, language)).toEqual({ choice, reason });
  });
  it.each([...no])('leaves whole: %s', (sentence) => {
    expect(reasonIn(sentence, language)).toBeNull();
  });
});
