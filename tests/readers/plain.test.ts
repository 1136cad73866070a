import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../lib/readers/plain';
import { pointsOf } from '../../lib/readers/reading';

const outline = (value: string) =>
  readPlain(value).blocks.map(({ kind, level, text }) => `${kind}${String(level)} ${text}`);

describe('readPlain', () => {
  it('understands Markdown', () => {
    expect(
      outline(
        '# Nota\n\nEen alinea.\n\n- punt\n  - dieper\n* nog een\n1. eerst\n\n| a | b |\n|---|---|\n| 1 |  |\n\n> citaat',
      ),
    ).toEqual([
      'heading1 Nota',
      'paragraph0 Een alinea.',
      'item1 punt',
      'item2 dieper',
      'item1 nog een',
      'item1 eerst',
      'row1 a | b',
      'row0 1 | ',
      'paragraph0 citaat',
    ]);
  });

  it('takes a short line on its own for a heading', () => {
    expect(
      outline('Aanleiding\nHet college stelt dit voor.\n\n2. Kosten\n\nEr zijn kosten.'),
    ).toEqual([
      'heading1 Aanleiding',
      'paragraph0 Het college stelt dit voor.',
      'heading2 2. Kosten',
      'paragraph0 Er zijn kosten.',
    ]);
  });

  it('joins lines that were wrapped by hand, and no others', () => {
    const long = 'Deze regel is met de hand afgebroken omdat hij te lang was';
    expect(outline(`${long}\nvoor het venster.\nEen nieuwe alinea.`)).toEqual([
      `paragraph0 ${long} voor het venster.`,
      'paragraph0 Een nieuwe alinea.',
    ]);
  });

  it('leaves out control characters and keeps other scripts', () => {
    expect(outline('a\u0000b\u0007 c\n\nشهادة 👩‍👩‍👧 \ud800!')).toEqual([
      'paragraph0 ab c',
      'paragraph0 شهادة 👩‍👩‍👧 \ufffd!',
    ]);
  });

  it('is empty for no text', () => {
    expect(readPlain('').blocks).toEqual([]);
    expect(readPlain(' \n\t\n').blocks).toEqual([]);
  });

  it('reads a part, with places in the whole', () => {
    const reading = readPlain('Niet dit.\nMaar dit wel.\nEn dit niet.', 10, 23);
    expect(reading.blocks.map(({ text }) => text)).toEqual(['Maar dit wel.']);
    expect(pointsOf(reading, { block: 0, start: 5, end: 8 })?.start.offset).toBe(15);
  });

  it('stops at two million characters', () => {
    const reading = readPlain('woord '.repeat(400_000));
    expect(reading.truncated).toBe(true);
    expect(reading.blocks[0]?.text.length).toBeLessThanOrEqual(2_000_000);
  });

  it('knows of every character where it stands', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      '.',
      ' ',
      '  ',
      '\n',
      '\t',
      '#',
      '-',
      '|',
      '1.',
      '\u200b',
      '😀',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (value) => {
        const reading = readPlain(value);
        for (const [block, { text }] of reading.blocks.entries()) {
          for (let at = 0; at < text.length; at++) {
            const points = pointsOf(reading, { block, start: at, end: at + 1 });
            if (!points) continue;
            const there = value.slice(points.start.offset, points.end.offset);
            const shown = text[at] ?? '';
            expect(shown === '\ufffd' ? '\ud800' : shown).toBe(/\s/.test(there) ? ' ' : there);
          }
        }
      }),
    );
  });
});
