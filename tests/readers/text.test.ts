import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../lib/readers/text';

const outline = (source: string) =>
  documentFromText(source).blocks.map(({ kind, level, text }) => `${kind}${level} ${text}`);

describe('documentFromText', () => {
  it('parts blocks at blank lines and joins wrapped lines', () => {
    expect(outline('Twee regels\nvan één alinea.\r\n\r\nEn nog een.\n')).toEqual([
      'paragraph0 Twee regels van één alinea.',
      'paragraph0 En nog een.',
    ]);
  });

  it('knows items by their bullets, and what goes on under them', () => {
    expect(outline('Kies uit:\n- sluiten\n• open\n  houden\n– wachten')).toEqual([
      'paragraph0 Kies uit:',
      'item1 sluiten',
      'item1 open houden',
      'item1 wachten',
    ]);
  });

  it('takes a short line in capitals or with a number for a heading', () => {
    expect(outline('AANLEIDING\n\nHet bad lekt.\n\n2.1 Kosten\n\nNegen miljoen')).toEqual([
      'heading2 AANLEIDING',
      'paragraph0 Het bad lekt.',
      'heading2 2.1 Kosten',
      'paragraph0 Negen miljoen',
    ]);
  });

  it('starts a block at a numbered line after a closed sentence', () => {
    expect(
      outline('Wij stellen voor:\n1. het bad te sluiten.\n2. het terrein te verkopen.'),
    ).toEqual([
      'paragraph0 Wij stellen voor:',
      'paragraph0 1. het bad te sluiten.',
      'paragraph0 2. het terrein te verkopen.',
    ]);
  });

  it('mends words that were broken at the end of a line', () => {
    expect(outline('Dit is een be-\nleidsnota over in- en\nuitvoer, zwem-\nen gymles.')).toEqual([
      'paragraph0 Dit is een beleidsnota over in- en uitvoer, zwem- en gymles.',
    ]);
  });

  it('leaves out page numbers and running headers of a paged text', () => {
    const page = (number: number, text: string) => `Gemeente Delft\n\n${text}\n\n${number}\n\f`;
    const pages = ['Het bad lekt.', 'Herstel is duur.', 'Wij sluiten het.'];
    expect(outline(pages.map((text, at) => page(at + 1, text)).join(''))).toEqual(
      pages.map((text) => `paragraph0 ${text}`),
    );
  });

  it('keeps a short line that comes back once in a paged text', () => {
    expect(outline('Akkoord\n\nHet bad lekt.\n\f\nAkkoord\n')).toEqual([
      'paragraph0 Akkoord',
      'paragraph0 Het bad lekt.',
      'paragraph0 Akkoord',
    ]);
  });

  it('keeps a number and a line that comes back where there are no pages', () => {
    expect(outline('Ja\n\n2027\n\nJa\n\nJa')).toEqual([
      'paragraph0 Ja',
      'paragraph0 2027',
      'paragraph0 Ja',
      'paragraph0 Ja',
    ]);
  });

  it('is named by its first heading, else by its first block', () => {
    expect(documentFromText('Vooraf.\n\nNOTA\n').title).toBe('NOTA');
    expect(documentFromText('Vooraf.\n\nDaarna.').title).toBe('Vooraf.');
  });

  it('is empty for no text', () => {
    expect(documentFromText('').blocks).toEqual([]);
    expect(documentFromText(' \n\t\r\n').blocks).toEqual([]);
  });
});

describe('documentFromText, whatever it reads', () => {
  const signs = ['-', '.', ':', ')', '"', '😀', '|', '#'];
  const starts = ['\n', '\n\n', '\r\n', '- ', '• ', '2. ', 'a) '];
  const spaces = [' ', '  ', '\t', '\u00a0'];
  const unit = fc.constantFrom('a', 'Bé', 'OVER', 'en', 'م', ...spaces, ...starts, ...signs);
  const source = fc.string({ unit, maxLength: 60 });
  // A word that is broken by a hyphen is mended, so letters are compared and not words.
  const lettersIn = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

  it('loses no letter and no number, and keeps their order', () => {
    fc.assert(
      fc.property(source, (text) => {
        const read = documentFromText(text).blocks.map((block) => block.text);
        expect(lettersIn(read.join(' '))).toBe(lettersIn(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps apart what stands apart', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé]{1,6}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const text = paragraphs.map((list) => list.join('\n')).join('\n\n');
        expect(documentFromText(text).blocks.map((block) => block.text)).toEqual(
          paragraphs.map((list) => list.join(' ')),
        );
      }),
    );
  });

  it('folds white space, and makes no block without text', () => {
    fc.assert(
      fc.property(source, (text) => {
        for (const read of documentFromText(text).blocks) {
          expect(read.text).toBe(read.text.replace(/\s+/g, ' ').trim());
          expect(read.text).not.toBe('');
        }
      }),
    );
  });
});
