import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, languageOf } from '../../lib/checks/analyse';
import type { Document, Span } from '../../lib/document/document';
import { place } from '../../lib/document/place';
import { quoteOf } from '../../lib/document/quote';
import { sentencesOf } from '../../lib/language/sentences';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { documentFromText } from '../../lib/readers/text';
import { goldMemos } from '../gold/memo';

/** What the command line reads, and that every quote of it points at its words. */
const READERS = [
  ['Markdown', documentFromMarkdown],
  ['plain text', documentFromText],
] as const;

const wordsAt = (document: Document, { block, start, end }: Span) =>
  document.blocks[block]?.text.slice(start, end);

/** Texts in which sentences end, break off, and come back word for word. */
const pieces = [
  'De raad besluit.',
  ' art. 4 ',
  '1. ',
  'b. ',
  'IV. ',
  'Nee! ',
  'Kosten: € 1.200',
  ' 😀 ',
  'é',
];
const marks = [
  '\n',
  '\n\n',
  '- ',
  '# ',
  '| a | b |\n|---|---|\n| c | d |\n',
  '  ',
  '"',
  '...',
  '؟',
];
const source = fc.string({ unit: fc.constantFrom(...pieces, ...marks), maxLength: 40 });

describe.each(READERS)('quotes of %s', (_, read) => {
  it('cuts a block in sentences without a gap, each where its offsets say', () => {
    fc.assert(
      fc.property(source, (text) => {
        const document = read(text);
        document.blocks.forEach((block, index) => {
          const sentences = sentencesOf(block, index, languageOf('nl').split);
          for (const sentence of sentences) expect(wordsAt(document, sentence)).toBe(sentence.text);
          const all = sentences.map((sentence) => sentence.text).join('');
          expect(all.replace(/\s/g, '')).toBe(block.text.replace(/\s/g, ''));
        });
      }),
    );
  });

  it('finds the quote of any words back where the same words stand', () => {
    fc.assert(
      fc.property(source, fc.nat(), fc.nat(), fc.nat(), (text, some, from, length) => {
        const document = read(text);
        const block = some % Math.max(1, document.blocks.length);
        const end = document.blocks[block]?.text.length;
        if (end === undefined) return;
        const start = from % end;
        const span = { block, start, end: start + 1 + (length % (end - start)) };
        expect(place(document, quoteOf(document, span))).toEqual(span);
      }),
    );
  });
});

describe('the analysis of a memo', () => {
  const memos = goldMemos('tests/gold/src', 'held').filter((memo) => memo.isPolicyDraft);

  it.each(memos.map((memo) => [memo.id, memo.text] as const))('%s: quotes its words', (_, text) => {
    const document = documentFromMarkdown(text);
    const { isPolicyDraft, checks, sentences } = analyse(document);
    const evidence = checks.flatMap((check) => check.evidence);
    expect(evidence.length > 0).toBe(isPolicyDraft);
    for (const proof of evidence) expect(wordsAt(document, proof)).toBe(proof.quote);
    for (const sentence of sentences) expect(wordsAt(document, sentence)).toBe(sentence.text);
    const cues = sentences.flatMap((sentence) =>
      sentence.signals.flatMap(({ cue }) => (cue ? [[sentence, cue] as const] : [])),
    );
    for (const [sentence, cue] of cues) {
      expect(cue.block).toBe(sentence.block);
      expect(sentence.start).toBeLessThanOrEqual(cue.start);
      expect(cue.start).toBeLessThan(cue.end);
      expect(cue.end).toBeLessThanOrEqual(sentence.end);
    }
  });
});
