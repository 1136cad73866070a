import { describe, expect, it } from 'vitest';
import { fillerOf, fillersOf } from '../../lib/dissent';
import { quoted } from '../../lib/dissent/quoted';
import type { Form, SlotId } from '../../lib/dissent/types';

type Typed = readonly [SlotId, string, Form, string];

const NL: readonly Typed[] = [
  ['consequence', 'dat zij twaalf weken langer wachten', 'sub', 'zij twaalf weken langer wachten'],
  ['consequence', 'De wachttijd met een jaar oploopt.', 'sub', 'de wachttijd met een jaar oploopt'],
  ['consequence', 'zij wachten twaalf weken langer', 'free', 'zij wachten twaalf weken langer'],
  ['consequence', 'Een langere wachttijd', 'noun', 'een langere wachttijd'],
  ['consequence', 'minder maatwerk', 'noun', 'minder maatwerk'],
  ['consequence', 'een gezin verliest', 'sub', 'een gezin verliest'],
  [
    'consequence',
    'meer huurders raken hun huis kwijt',
    'free',
    'meer huurders raken hun huis kwijt',
  ],
  ['decision', 'De drempel te verhogen', 'infinitive', 'de drempel te verhogen'],
  ['decision', 'om de drempel te verhogen', 'infinitive', 'de drempel te verhogen'],
  ['decision', 'het verhogen van de drempel', 'noun', 'het verhogen van de drempel'],
  ['interest', 'rust in de wijk', 'noun', 'rust in de wijk'],
  ['interest', 'sneller beslissen', 'free', 'sneller beslissen'],
  ['interest', 'dat de wachtlijst korter wordt', 'sub', 'de wachtlijst korter wordt'],
  ['condition', 'mits de wet in juli klaar is', 'sub', 'de wet in juli klaar is'],
  ['condition', 'er is geld', 'free', 'er is geld'],
  ['group', 'Huurders', 'noun', 'huurders'],
  ['group', 'DUO', 'noun', 'DUO'],
  ['group', 'Amsterdammers', 'noun', 'Amsterdammers'],
  ['review', 'in mei', 'free', 'in mei'],
];

const EN: readonly Typed[] = [
  ['consequence', 'that they wait longer', 'sub', 'they wait longer'],
  ['consequence', 'They wait twelve weeks longer.', 'sub', 'they wait twelve weeks longer'],
  ['consequence', 'waiting times will rise', 'sub', 'waiting times will rise'],
  ['consequence', 'rents rise by 5%', 'free', 'rents rise by 5%'],
  ['consequence', 'A longer wait', 'noun', 'a longer wait'],
  ['consequence', 'a rule that hurts', 'free', 'a rule that hurts'],
  ['decision', 'To raise the threshold', 'infinitive', 'to raise the threshold'],
  ['decision', 'raise the threshold', 'infinitive', 'to raise the threshold'],
  ['decision', 'the higher threshold', 'noun', 'the higher threshold'],
  ['interest', 'every child has a seat', 'sub', 'every child has a seat'],
  ['interest', 'early certainty', 'noun', 'early certainty'],
  ['condition', 'provided that it is funded', 'sub', 'it is funded'],
  ['group', 'Tenants', 'noun', 'tenants'],
  ['group', 'DWP', 'noun', 'DWP'],
];

describe.each([
  ['nl', NL],
  ['en', EN],
] as const)('what someone types: %s', (language, typed) => {
  it.each([...typed])('%s "%s" is %s', (slot, text, form, clean) => {
    expect(fillerOf(language, slot, text)).toEqual({ form, text: clean });
  });

  it('is nothing where it is empty', () => {
    expect(fillerOf(language, 'group', ' . ')).toBeNull();
  });

  it('goes over what the draft gives, and opens the slot when it is emptied', () => {
    const draft = {
      group: { text: 'DUO', form: 'noun' },
      number: { text: '3%', form: 'noun' },
    } as const;
    expect(fillersOf(language, draft, { group: 'UWV' })).toEqual({
      ...draft,
      group: { text: 'UWV', form: 'noun' },
    });
    expect(fillersOf(language, draft, { number: '' })).toEqual({ group: draft.group });
  });
});

describe('quotation marks', () => {
  it.each([
    ['Rust in de wijk.', '“Rust in de wijk.”'],
    ['Het “maatwerk” verdwijnt.', '‘Het “maatwerk” verdwijnt.’'],
    ['Het "maatwerk" verdwijnt.', '‘Het "maatwerk" verdwijnt.’'],
  ])('stand around %s', (words, expected) => {
    expect(quoted(words)).toBe(expected);
  });
});
