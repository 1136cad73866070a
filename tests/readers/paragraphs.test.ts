import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readParagraphs } from '../../lib/readers/paragraphs';
import { pointsOf } from '../../lib/readers/reading';

const MOST = 100_000;
const outline = (text: string) =>
  readParagraphs(text, MOST).blocks.map(
    ({ kind, level, text: words }) => `${kind}${String(level)} ${words}`,
  );

it('takes each line for a paragraph, and a short one before prose for a heading', () => {
  expect(
    outline(
      'Beslisnota\nAanleiding\nHet college stelt dit voor.\n\n- Eén optie\nEr zijn kosten.\n',
    ),
  ).toEqual([
    'heading1 Beslisnota',
    'heading2 Aanleiding',
    'paragraph0 Het college stelt dit voor.',
    'item1 Eén optie',
    'paragraph0 Er zijn kosten.',
  ]);
});

it('reads tables by the marks that stand for them', () => {
  const table =
    '\u0010\u0012\u001cOptie\n\u001cKosten\n\u0012\u001cNiets doen\nof wachten\n\u001c\n\u0011';
  expect(outline(`Dit zijn de opties.\n${table}Wij kiezen de eerste.\n`)).toEqual([
    'paragraph0 Dit zijn de opties.',
    'row0 Optie | Kosten',
    'row0 Niets doen of wachten | ',
    'paragraph0 Wij kiezen de eerste.',
  ]);
});

it('drops what nobody typed, and knows where the rest stands', () => {
  const text = 'Een\u0003 \u000bnota\u001f over\u0011 geld.';
  const reading = readParagraphs(text, MOST);
  for (const [block, { text: words }] of reading.blocks.entries()) {
    const at = words.search(/nota|geld/);
    if (at < 0) continue;
    const points = pointsOf(reading, { block, start: at, end: at + 4 });
    expect(text.slice(points?.start.offset, points?.end.offset)).toBe(words.slice(at, at + 4));
  }
  expect(reading.blocks.map(({ text: words }) => words).join(' ')).toBe('Een nota over geld.');
});

it('keeps every word, and its place, of any text', () => {
  const unit = fc.constantFrom(
    'a',
    'B',
    ' ',
    '.',
    '\n',
    '\u0010',
    '\u0011',
    '\u0012',
    '\u001c',
    '\u0003',
  );
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const reading = readParagraphs(text, MOST);
      const words = reading.blocks.map((block) => block.text).join('');
      expect(words.replace(/[^aB]/g, '')).toBe(text.replace(/[^aB]/g, ''));
      for (const [block, pieces] of reading.pieces.entries()) {
        for (const { offset } of pieces) expect(text[offset]).toMatch(/[\saB.]/);
        expect(pieces.every(({ at }) => at < (reading.blocks[block]?.text.length ?? 0))).toBe(true);
      }
    }),
  );
});

it('says so where a text is too long', () => {
  expect(readParagraphs('Een nota. '.repeat(20), 50).truncated).toBe(true);
});
