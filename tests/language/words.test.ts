import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSplitter } from '../../lib/language/engine';
import { sentencesOf } from '../../lib/language/sentences';
import { countWords, wordsOf } from '../../lib/language/words';

describe('wordsOf', () => {
  it('keeps abbreviations, numbers and compounds whole', () => {
    const words = wordsOf("De b.v. betaalt € 1.240,50 aan zzp'ers (7%) voor IT-kosten.");
    expect(words.map((word) => word.normal)).toEqual([
      'de',
      'b.v',
      'betaalt',
      '€',
      '1.240,50',
      'aan',
      "zzp'ers",
      '7',
      '%',
      'voor',
      'it-kosten',
    ]);
  });

  it.each([
    ['De mantel- zorgers wachten.', ['de', 'mantelzorgers', 'wachten']],
    ['Aan- en afvoer.', ['aan', 'en', 'afvoer']],
    ['It was refer- red to the court.', ['it', 'was', 'referred', 'to', 'the', 'court']],
    ['Pre- and post-war homes.', ['pre', 'and', 'post-war', 'homes']],
    ['Een proef - eerst klein.', ['een', 'proef', 'eerst', 'klein']],
  ])('joins a word that was broken at the end of a line: %s', (text, words) => {
    expect(wordsOf(text).map((word) => word.normal)).toEqual(words);
  });

  it('gives offsets at which the words stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const word of wordsOf(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
      }),
    );
  });

  it('counts what a reader would count', () => {
    expect(countWords('Een nota van € 1.240 (bijlage 2), z.s.m.')).toBe(7);
  });
});

describe('sentencesOf', () => {
  const split = sentenceSplitter(['art', 'drs', 'mr', 'bijv']);
  const paragraph = (text: string) => ({ kind: 'paragraph', level: 0, text }) as const;
  const texts = (text: string) => sentencesOf(paragraph(text), 0, split).map((s) => s.text);

  it('does not split at abbreviations', () => {
    expect(texts('Zie art. 4 van de wet. Mr. Jansen vroeg bijv. om uitstel. Dat kan.')).toEqual([
      'Zie art. 4 van de wet.',
      'Mr. Jansen vroeg bijv. om uitstel.',
      'Dat kan.',
    ]);
  });

  it('does not split at abbreviations behind a bracket', () => {
    expect(
      texts('Dat mag niet (art. 4, lid 2). Het kan ook anders [bijv. later]. Zo is het.'),
    ).toEqual(['Dat mag niet (art. 4, lid 2).', 'Het kan ook anders [bijv. later].', 'Zo is het.']);
  });

  it('does not split where a small letter follows in a text that has capitals', () => {
    expect(texts('De verg. v. reiskosten vervalt. De raad is in kennis gest. op 3 mei.')).toEqual([
      'De verg. v. reiskosten vervalt.',
      'De raad is in kennis gest. op 3 mei.',
    ]);
    expect(texts('Bas kijkt of het kan. iHub pakt het op.')).toHaveLength(2);
    expect(texts('de rit duurt langer. de prijs blijft.')).toEqual([
      'de rit duurt langer.',
      'de prijs blijft.',
    ]);
    expect(texts('Gevraagd wordt: a. de nota vast te stellen. b. de raad te informeren.')).toEqual([
      'Gevraagd wordt: a. de nota vast te stellen.',
      'b. de raad te informeren.',
    ]);
  });

  it('keeps an enumerator with its sentence', () => {
    expect(texts('1. De wet wijzigt. Dat is alles.')).toEqual([
      '1. De wet wijzigt.',
      'Dat is alles.',
    ]);
    expect(texts('A. Niets doen. Dan blijft het zo.')).toEqual([
      'A. Niets doen.',
      'Dan blijft het zo.',
    ]);
  });

  it('gives offsets at which the sentences stand, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Een zin.', ' ', 'Nog een! ', '3. ', 'a', '. ', '(b) ', '“ja.” ', '\t'),
          { maxLength: 40 },
        ),
        (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const sentence of sentencesOf(paragraph(text), 3, split)) {
            expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
            expect(sentence.start).toBeGreaterThanOrEqual(last);
            expect(sentence.block).toBe(3);
            last = sentence.end;
          }
        },
      ),
    );
  });
});
