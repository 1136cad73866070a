import { describe, expect, it } from 'vitest';
import {
  CARD_PARTS,
  cardOf,
  cardText,
  countryOf,
  pointersFor,
  TONES,
  touchesRights,
} from '../../lib/dissent';
import { COUNTRY_IDS } from '../../lib/dissent/pointers/countries';
import { fillingsOf } from './fillings';
import { wrongsOf } from './grammar';

describe.each(['nl', 'en'] as const)('the card for a conversation: %s', (language) => {
  it('has its five parts in order, each one sentence or two', () => {
    const { lines } = cardOf(language, 'neutral', {});
    expect(lines.map(({ part }) => part)).toEqual([...CARD_PARTS]);
  });

  it('is good grammar in every tone with every kind of filler', () => {
    const wrongs = TONES.flatMap((tone) =>
      fillingsOf(language).flatMap((fillers) =>
        cardOf(language, tone, fillers).lines.flatMap(({ text }) =>
          wrongsOf(language, text, fillers),
        ),
      ),
    );
    expect(wrongs.slice(0, 5)).toEqual([]);
  });

  it('asks for what is still open, the interest too', () => {
    const open = cardOf(language, 'plain', {}).lines.flatMap((line) =>
      line.open.map(({ slot }) => slot),
    );
    expect(open).toEqual(expect.arrayContaining(['interest', 'group', 'consequence', 'option']));
  });

  it('is complete once all is filled', () => {
    const full = fillingsOf(language).find(({ interest, consequence }) => interest && consequence);
    const card = cardOf(language, 'careful', full ?? {});
    expect(card.lines.every(({ complete }) => complete)).toBe(true);
    expect(cardText(card)).not.toMatch(/[[\]]/);
    expect(cardText(card).startsWith(card.title)).toBe(true);
  });
});

describe('who is there when law or rights are at stake', () => {
  it.each([
    ['nl', 'Dit is in strijd met het gelijkheidsbeginsel.', true],
    ['nl', 'Dit raakt de grondrechten van leerlingen.', true],
    ['nl', 'Het algoritme discrimineert op postcode.', true],
    ['nl', 'De kosten stijgen met 3%.', false],
    ['nl', 'De rechtbank zit in Assen.', false],
    ['en', 'This is unlawful.', true],
    ['en', 'There is a breach of the Human Rights Act.', true],
    ['en', 'Costs rise by 3%.', false],
    ['en', 'The Act takes effect in May.', false],
  ] as const)('%s: %s → %s', (language, passage, expected) => {
    expect(touchesRights(language, passage)).toBe(expected);
  });

  it.each(['nl', 'en'] as const)('is named, with what they are there for: %s', (language) => {
    for (const country of [null, ...COUNTRY_IDS]) {
      const { lead, pointers } = pointersFor(language, country);
      expect(lead).not.toBe('');
      expect(pointers.length).toBeGreaterThanOrEqual(4);
      expect(new Set(pointers.map(({ name }) => name)).size).toBe(pointers.length);
    }
  });

  it.each(COUNTRY_IDS)('outside the organisation has a public page: %s', (country) => {
    for (const { name, for: what, address } of pointersFor('en', country).pointers) {
      expect(name).not.toBe('');
      expect(what).not.toBe('');
      if (address) expect(new URL(address).protocol).toBe('https:');
    }
  });

  it.each([
    ['nl', 'De Tweede Kamer vroeg om een brief.', 'nl'],
    ['nl', 'De Vlaamse Regering en Vlaanderen beslissen.', 'be'],
    ['en', 'HMRC asked the Treasury.', 'uk'],
    ['en', 'The Oireachtas met in Dublin.', 'ie'],
    ['en', 'Canadian rules apply in Ontario.', 'ca'],
    ['en', 'Ministers met in Dublin once.', null],
    ['en', 'The school opens at nine.', null],
  ] as const)(
    'is who is there in the country of the draft (%s): %s → %s',
    (language, text, country) => {
      expect(countryOf(language, text)).toBe(country);
    },
  );
});
