import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/dilemma/rules';
import { losingSide, type Tension } from '../../lib/dilemma/tension';
import { dilemmasOf } from '../../lib/dilemma/tensions';
import type { Language } from '../../lib/document/document';
import { SIGNALS } from '../../lib/document/ids';
import { memoOf, type Line } from './memo';

function tensionsIn(blocks: readonly (readonly Line[])[], language: Language = 'nl') {
  const { document, analysis } = memoOf(blocks, language);
  return dilemmasOf(document, analysis).tensions;
}

const sidesOf = (tension: Tension | undefined) =>
  tension?.sides && [tension.sides.one.text, tension.sides.other.text];

const MARKET: readonly (readonly Line[])[] = [
  [
    [
      'Rust voor bewoners en ruimte voor de kermis gaan op dit plein slecht samen.',
      'dilemma',
      'citizens',
    ],
  ],
  [['De kermis verliest drie van de zeven avonden, en ruimte voor zes wagens.', 'drawback']],
  [
    [
      'De rust voor bewoners weegt voor ons zwaarder dan de ruimte voor de kermis.',
      'justification',
    ],
    ['Zij krijgen een vergoeding voor het eerste jaar.'],
  ],
  [['Er is geen vergoeding voor anderen.']],
];

describe('a tension', () => {
  it('has two sides, a choice that falls on one of them, and what the other gets', () => {
    const [tension, ...more] = tensionsIn(MARKET);
    expect(more).toEqual([]);
    expect(sidesOf(tension)).toEqual(['Rust voor bewoners', 'ruimte voor de kermis']);
    expect(tension?.choice?.side).toBe('one');
    expect(tension && losingSide(tension)?.text).toBe('ruimte voor de kermis');
    expect(tension?.loss?.text).toMatch(/^De kermis verliest/);
    expect(tension?.support.map(({ kind, sentence }) => [kind, sentence.text])).toEqual([
      ['compensation', 'Zij krijgen een vergoeding voor het eerste jaar.'],
    ]);
  });

  it('says whose interest a side is, in the words of the draft', () => {
    const [tension] = tensionsIn(MARKET);
    expect(tension?.sides?.one.parties.map(({ group, name }) => [group, name])).toEqual([
      ['citizens', 'bewoners'],
    ]);
    expect(tension?.sides?.other.parties).toEqual([]);
  });

  it('reaches over two sentences', () => {
    const [tension] = tensionsIn([
      [
        ['Inleiding zonder meer.'],
        ['Enerzijds willen ouders een school dichtbij.', 'dilemma'],
        ['Anderzijds vraagt de inspectie om schaal.'],
      ],
    ]);
    expect(sidesOf(tension)).toEqual([
      'Enerzijds willen ouders een school dichtbij',
      'Anderzijds vraagt de inspectie om schaal',
    ]);
    expect(tension?.sentences).toHaveLength(2);
  });

  it('takes two sentences without a contrast word as its two sides', () => {
    const [tension] = tensionsIn([
      [
        ['Een boer met een nieuwe stal rekende op dertig jaar.', 'dilemma', 'citizens'],
        ['Een starter wacht al zes jaar op een woning.', 'dilemma', 'citizens'],
      ],
    ]);
    expect(sidesOf(tension)).toHaveLength(2);
    expect(tension?.sides?.one.text).toMatch(/^Een boer/);
  });

  it('leaves open what it cannot tell', () => {
    const [tension] = tensionsIn([[['Dit blijft een lastig dilemma voor iedereen.', 'dilemma']]]);
    expect(tension).toMatchObject({ sides: null, choice: null, loss: null, support: [] });
  });

  it('leaves open on which side a choice falls that does not weigh', () => {
    const [tension] = tensionsIn([
      [['Er is een spanning tussen snelheid en zorgvuldigheid.', 'dilemma']],
      [['Wij kiezen variant B, omdat die eerder klaar is.', 'justification']],
    ]);
    expect(tension?.choice?.sentence.text).toMatch(/^Wij kiezen variant B/);
    expect(tension?.choice?.side).toBeNull();
  });

  it('may be settled in the sentence that names it', () => {
    const [tension] = tensionsIn([
      [['De snelheid weegt hier zwaarder dan het maatwerk.', 'justification']],
    ]);
    expect(sidesOf(tension)).toEqual(['De snelheid', 'het maatwerk']);
    expect(tension?.choice?.side).toBe('one');
  });

  it('is read in English too', () => {
    const [tension] = tensionsIn(
      [
        [['What pensioners in the north gain, nurses in the south pay.', 'dilemma']],
        [
          ['There is a tension between speed and a fair hearing.', 'dilemma'],
          ['A fair hearing outweighs speed.', 'justification'],
          ['Applicants who wait get a grace period.'],
        ],
      ],
      'en',
    ).slice(1);
    expect(sidesOf(tension)).toEqual(['speed', 'a fair hearing']);
    expect(tension?.choice?.side).toBe('other');
    expect(tension?.support.map(({ kind }) => kind)).toEqual(['transition']);
  });

  it('quotes the document exactly, whatever the document', () => {
    const examples = (['nl', 'en'] as const).flatMap((language) =>
      RULES[language].sides.flatMap(({ yes, no }) => [...yes.map(([text]) => text), ...no]),
    );
    const line = fc
      .tuple(fc.constantFrom(...examples, '', '—', '1.2 Ja; ja,'), fc.subarray([...SIGNALS]))
      .map(([text, signals]): Line => [text, ...signals]);
    const memo = fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(memo, fc.constantFrom<Language>('nl', 'en'), (blocks, language) => {
        const { document, analysis } = memoOf(blocks, language);
        for (const { sides } of dilemmasOf(document, analysis).tensions) {
          for (const side of sides ? [sides.one, sides.other] : []) {
            const text = document.blocks[side.block]?.text ?? '';
            expect(text.slice(side.start, side.end)).toBe(side.text);
            for (const party of side.parties) {
              expect(text.slice(party.start, party.end)).toBe(party.name);
              expect(party.start).toBeGreaterThanOrEqual(side.start);
              expect(party.end).toBeLessThanOrEqual(side.end);
            }
          }
        }
      }),
    );
  });
});
