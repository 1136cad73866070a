import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFileProblem, readFile } from '../../lib/files';

/** What no reader keeps: white space, the signs of lists and rows, and what nobody sees. */
const NOT_TEXT = /[\s|\-*+•◦▪‣·–\p{Cc}\p{Cs}\u00ad\u200b\u2060\ufeff\ufffe\uffff]/gu;
const letters = (text: string) => text.replace(NOT_TEXT, '');

const words = fc
  .string({ unit: 'binary', maxLength: 20 })
  .map((text) => text.replace(/[\p{Cs}\p{Cc}\ufffe\uffff]/gu, ''));
const runs = fc.array(fc.record({ text: words, bold: fc.boolean(), tab: fc.boolean() }), {
  maxLength: 4,
});
const piece = fc.oneof(
  fc.record({ type: fc.constantFrom('heading', 'item', 'paragraph', 'note'), runs }),
  fc.record({
    type: fc.constant('table'),
    rows: fc.array(fc.array(runs, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
);
type Runs = readonly { text: string; bold: boolean; tab: boolean }[];

const textOf = (all: Runs) => all.map(({ text }) => text).join('');
const written = (all: Runs) =>
  all.map(({ text, bold, tab }) => new TextRun({ text: tab ? `\t${text}` : text, bold }));

describe('a Word file', () => {
  it('loses no character of its text, and keeps it in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
        const footnotes: Record<number, { children: Paragraph[] }> = {};
        let expected = '';
        let notes = '';
        const children = pieces.map((made, at) => {
          if ('rows' in made) {
            expected += made.rows.flat().map(textOf).join('');
            const cell = (all: Runs) =>
              new TableCell({ children: [new Paragraph({ children: written(all) })] });
            return new Table({
              rows: made.rows.map((row) => new TableRow({ children: row.map(cell) })),
            });
          }
          expected += textOf(made.runs);
          const note = made.type === 'note' ? [new FootnoteReferenceRun(at + 1)] : [];
          if (made.type === 'note') {
            footnotes[at + 1] = { children: [new Paragraph(`Noot ${String(at)}.`)] };
            notes += `Noot ${String(at)}.`;
          }
          return new Paragraph({
            children: [...written(made.runs), ...note],
            ...(made.type === 'heading' && { heading: HeadingLevel.HEADING_2 }),
            ...(made.type === 'item' && { bullet: { level: 1 } }),
          });
        });
        const file = new Document({ footnotes, sections: [{ children }] });
        const memo = await readFile('memo.docx', new Uint8Array(await Packer.toBuffer(file)));
        const read = isFileProblem(memo) ? '' : memo.blocks.map(({ text }) => text).join('');
        expect(letters(read)).toBe(letters(expected + notes));
      }),
      { numRuns: 60 },
    );
  });
});
