import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Document, Span } from '../../lib/document/document';
import { findMarked, isMarker, markerOf } from '../../lib/settings/marker';

const documentOf = (...texts: string[]): Document => ({
  title: '',
  blocks: texts.map((text): Block => ({ kind: 'paragraph', level: 0, text })),
});

const wordsAt = ({ blocks }: Document, span: Span | null) =>
  span && blocks[span.block]?.text.slice(span.start, span.end);

const MEMO = documentOf('Een zin vooraf.', 'Inwoners zonder computer verliezen hun plek.');
const MARKED: Span = { block: 1, start: 9, end: 24 };

describe('a marker', () => {
  it('holds none of the words', () => {
    const marker = markerOf(MEMO, MARKED);
    expect(JSON.stringify(marker)).not.toMatch(/[a-z]{3}omp|zonder/);
    expect(isMarker(JSON.parse(JSON.stringify(marker)))).toBe(true);
  });

  it('finds the words back where they went', () => {
    const marker = markerOf(MEMO, MARKED);
    const moved = documentOf('Nieuw.', 'Nog een zin.', `Let op: ${MEMO.blocks[1]?.text}`);
    expect(wordsAt(moved, findMarked(moved, marker))).toBe('zonder computer');
  });

  it('finds nothing where the words were changed', () => {
    const marker = markerOf(MEMO, MARKED);
    expect(
      findMarked(documentOf('Inwoners zonder compter verliezen hun plek.'), marker),
    ).toBeNull();
    expect(findMarked(documentOf(), marker)).toBeNull();
  });

  it('finds any words back, whatever is put before them', () => {
    const word = fc.stringMatching(/^[a-zé]{1,8}$/);
    const text = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1 }),
        fc.nat(),
        fc.array(text),
        text,
        (texts, at, before, lead) => {
          const document = documentOf(...texts);
          const block = at % texts.length;
          const start = (texts[block]?.indexOf(' ') ?? 0) + 1;
          const span = { block, start, end: texts[block]?.length ?? 0 };
          const later = documentOf(...before, ...texts.map((text) => `${lead} ${text}`));
          const found = findMarked(later, markerOf(document, span));
          expect(wordsAt(later, found)).toBe(wordsAt(document, span));
        },
      ),
    );
  });
});

it.each([
  null,
  3,
  {},
  { block: 0, start: 0, length: 0, code: 1 },
  { block: -1, start: 0, length: 1, code: 1 },
])('is not taken from %j', (value) => expect(isMarker(value)).toBe(false));
