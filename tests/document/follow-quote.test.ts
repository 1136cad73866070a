import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffBlocks } from '../../lib/document/diff';
import type { Document } from '../../lib/document/document';
import { followQuote } from '../../lib/document/follow-quote';
import { quoteOf } from '../../lib/document/quote';

const documentOf = (...texts: readonly string[]): Document => ({
  title: '',
  blocks: texts.map((text) => ({ kind: 'paragraph', level: 0, text })),
});
const SENTENCE = 'De kosten van het voorstel zijn twee miljoen euro per jaar.';
const before = documentOf('Vooraf.', SENTENCE, SENTENCE, 'Tot slot.');
const second = quoteOf(before, { block: 2, start: 0, end: SENTENCE.length });
const follow = (after: Document) =>
  followQuote(second, diffBlocks(before.blocks, after.blocks), after);

describe('following a quote', () => {
  it('tells the same words apart by where the edit was', () => {
    const after = documentOf('Nieuw.', 'Vooraf.', SENTENCE, SENTENCE, 'Tot slot.');
    expect(follow(after).span).toMatchObject({ block: 3 });
  });

  it('never takes changed words for the same, and finds them when they are back', () => {
    const alone = documentOf('Vooraf.', SENTENCE);
    const quote = quoteOf(alone, { block: 1, start: 0, end: SENTENCE.length });
    const edited = documentOf('Vooraf.', SENTENCE.replace('twee', 'drie'));
    const lost = followQuote(quote, diffBlocks(alone.blocks, edited.blocks), edited);
    expect(lost.span).toBeNull();
    const back = followQuote(lost.quote, diffBlocks(edited.blocks, alone.blocks), alone);
    expect(back.span).toEqual({ block: 1, start: 0, end: SENTENCE.length });
  });

  it('places its very words or nothing, over any row of edits', () => {
    const sentences = Array.from(
      { length: 6 },
      (_, at) => `Zin ${String(at)} zegt iets over de ${'abcdef'[at] ?? ''}-regeling.`,
    );
    const start = documentOf(
      sentences.slice(0, 2).join(' '),
      sentences.slice(2, 4).join(' '),
      sentences.slice(4).join(' '),
    );
    const edit = fc.record({
      block: fc.nat(),
      at: fc.nat(),
      removed: fc.nat(12),
      added: fc.string({ unit: fc.constantFrom('a', ' ', '.', 'Z'), maxLength: 6 }),
      splits: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        let document = start;
        let quotes = sentences.map((sentence, at) => {
          const block = Math.floor(at / 2);
          const from = start.blocks[block]?.text.indexOf(sentence) ?? -1;
          return quoteOf(start, { block, start: from, end: from + sentence.length });
        });
        for (const { block, at, removed, added, splits } of edits) {
          const texts = document.blocks.map(({ text }) => text);
          const index = block % texts.length;
          const text = texts[index] ?? '';
          const place = at % (text.length + 1);
          const [head, tail] = [text.slice(0, place) + added, text.slice(place + removed)];
          texts.splice(index, 1, ...(splits ? [head, tail] : [head + tail]));
          const after = documentOf(...texts);
          const change = diffBlocks(document.blocks, after.blocks);
          const followed = quotes.map((quote) => followQuote(quote, change, after));
          for (const [sentence, { span }] of followed.entries()) {
            const words = span && after.blocks[span.block]?.text.slice(span.start, span.end);
            const whole = texts.some((one) => one.includes(sentences[sentence] ?? ''));
            expect(words).toBe(whole ? sentences[sentence] : null);
          }
          quotes = followed.map(({ quote }) => quote);
          document = after;
        }
      }),
    );
  });
});
