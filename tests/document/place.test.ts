import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../lib/document/document';
import { place } from '../../lib/document/place';
import { quoteOf } from '../../lib/document/quote';

const documentOf = (...texts: string[]): Document => ({
  title: '',
  blocks: texts.map((text) => ({ kind: 'paragraph', level: 0, text })),
});
const wordsAt = (document: Document, quote: ReturnType<typeof quoteOf>) => {
  const span = place(document, quote);
  return span && document.blocks[span.block]?.text.slice(span.start, span.end);
};
const SENTENCE = 'De kosten van het voorstel zijn twee miljoen euro per jaar.';
const OTHER = 'De gemeenteraad heeft hier in het voorjaar om gevraagd.';

describe('place', () => {
  it('finds every span of an unchanged document where it was', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀') }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.nat(), (blocks, at, one, other) => {
        const block = at % blocks.length;
        const length = (blocks[block]?.length ?? 0) + 1;
        const start = Math.min(one % length, other % length);
        const span = { block, start, end: Math.max(one % length, other % length) };
        const document = documentOf(...blocks);
        expect(place(document, quoteOf(document, span))).toEqual(span);
      }),
    );
  });

  it('finds a sentence that moved', () => {
    const quote = quoteOf(documentOf(SENTENCE, OTHER), { block: 0, start: 0, end: 59 });
    expect(place(documentOf(OTHER, 'Nieuw.', SENTENCE), quote)).toMatchObject({ block: 2 });
  });

  it('tells the same words apart by what stands around them', () => {
    const before = documentOf(`Eerst dit. ${SENTENCE} Dan dat.`, `Hier ook. ${SENTENCE} En zo.`);
    const quote = quoteOf(before, { block: 1, start: 10, end: 69 });
    const after = documentOf('Nieuw.', ...before.blocks.map(({ text }) => text));
    expect(place(after, quote)).toEqual({ block: 2, start: 10, end: 69 });
  });

  it('finds a sentence in which a word changed', () => {
    const quote = quoteOf(documentOf(SENTENCE), { block: 0, start: 0, end: 59 });
    const edited = 'De kosten van dit voorstel zijn drie miljoen euro per jaar.';
    expect(wordsAt(documentOf(OTHER, edited), quote)).toBe(edited);
  });

  it('finds a changed sentence in a very long paragraph', () => {
    const quote = quoteOf(documentOf(SENTENCE), { block: 0, start: 0, end: 59 });
    const edited = 'De kosten van dit voorstel zijn drie miljoen euro per jaar.';
    const long = `${`${OTHER} `.repeat(5_000)}${edited} ${`${OTHER} `.repeat(5_000)}`;
    expect(wordsAt(documentOf(long), quote)).toBe(edited);
  });

  it('does not guess between two that are as likely', () => {
    const quote = quoteOf(documentOf(SENTENCE), { block: 0, start: 0, end: 59 });
    expect(place(documentOf('Nieuw.', SENTENCE, SENTENCE), quote)).toBeNull();
    const edited = SENTENCE.replace('twee', 'drie');
    expect(place(documentOf('Nieuw.', edited, edited), quote)).toBeNull();
  });

  it('does not find what is gone', () => {
    const quote = quoteOf(documentOf(SENTENCE), { block: 0, start: 0, end: 59 });
    expect(place(documentOf(OTHER, 'Iets anders.'), quote)).toBeNull();
    expect(place(documentOf(), quote)).toBeNull();
  });

  it('does not take a short word for the one that was meant', () => {
    const quote = quoteOf(documentOf('Wij kiezen nu.'), { block: 0, start: 11, end: 13 });
    expect(place(documentOf(`Alles is nu anders dan ${SENTENCE}`), quote)).toBeNull();
  });

  it('finds a sentence back after any small edit before or in it', () => {
    const text = `${OTHER} ${SENTENCE} Tot slot.`;
    const start = OTHER.length + 1;
    const quote = quoteOf(documentOf(text), { block: 0, start, end: start + 59 });
    const inserted = fc.string({ unit: fc.constantFrom('x', 'y', ' '), maxLength: 4 });
    fc.assert(
      fc.property(fc.nat(text.length - 12), inserted, (at, extra) => {
        const edited = documentOf(text.slice(0, at) + extra + text.slice(at));
        const span = place(edited, quote);
        expect(span).not.toBeNull();
        // Near the border the cheapest reading may leave the edit out, with as many letters before it.
        const shift = at <= start ? extra.length : 0;
        expect(Math.abs((span?.start ?? 0) - (start + shift))).toBeLessThanOrEqual(
          2 * extra.length,
        );
      }),
    );
  });
});
