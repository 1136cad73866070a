import { describe, expect, it } from 'vitest';
import { outline } from './make';
import { makePdf, PARAGRAPH } from './make-pdf';

type Pdf = PDFKit.PDFDocument;
type Tree = readonly [role: string, content: string | readonly Tree[]];

/** Adds text to a PDF, with the tags that a word processor gives it. */
function put(pdf: Pdf, parent: PDFKit.PDFStructureElement, tree: readonly Tree[]): void {
  for (const [role, content] of tree) {
    const element = pdf.struct(role);
    parent.add(element);
    if (typeof content === 'string') element.add(() => pdf.text(content));
    else put(pdf, element, content);
    element.end();
  }
}

async function read(...pages: (readonly Tree[])[]) {
  const bytes = await makePdf(
    (pdf) => {
      const root = pdf.struct('Document');
      pdf.addStructure(root);
      for (const [at, tree] of pages.entries()) {
        if (at > 0) pdf.addPage();
        const artifact = { type: 'Pagination' } as const;
        pdf.markContent('Artifact', artifact).text('Loopt boven elk blad').endMarkedContent();
        put(pdf, root, tree);
      }
      root.end();
    },
    { tagged: true, pdfVersion: '1.5' },
  );
  return outline('memo.pdf', bytes);
}

describe('a PDF with tags', () => {
  it('has headings, lists and tables as they are tagged', async () => {
    const item = (text: string): Tree => [
      'LI',
      [
        ['Lbl', '1.'],
        ['LBody', text],
      ],
    ];
    const row = (role: string, ...cells: string[]): Tree => [
      'TR',
      cells.map((text) => [role, text]),
    ];
    const blocks = await read([
      ['H1', 'Nota'],
      ['P', PARAGRAPH],
      ['H2', 'Opties'],
      [
        'L',
        [
          item('een'),
          [
            'LI',
            [
              [
                'LBody',
                [
                  ['P', 'twee'],
                  ['L', [item('dieper')]],
                ],
              ],
            ],
          ],
        ],
      ],
      ['Table', [row('TH', 'Optie', 'Kosten'), row('TD', 'Niets doen', '0')]],
      ['TOC', [['TOCI', 'Aanleiding 3']]],
      ['Note', '1 Een noot.'],
      ['P', 'Het slot.'],
    ]);
    expect(blocks).toEqual([
      ...['heading1 Nota', `paragraph0 ${PARAGRAPH}`, 'heading2 Opties'],
      ...['item1 een', 'item1 twee', 'item2 dieper', 'row1 Optie | Kosten', 'row0 Niets doen | 0'],
      ...['paragraph0 Het slot.', 'paragraph0 1 Een noot.'],
    ]);
  });

  it('goes on over the page', async () => {
    const [first = '', ...rest] = await read(
      [['P', `${PARAGRAPH} Dit voorstel gaat nog`]],
      [['P', 'even verder.']],
    );
    expect(first).toMatch(/gaat nog even verder\.$/);
    expect(rest).toEqual([]);
  });

  it('is read by its lines where the tags hold little of it', async () => {
    const bytes = await makePdf(
      (pdf) => {
        const root = pdf.struct('Document');
        pdf.addStructure(root);
        put(pdf, root, [['P', 'Alleen dit is getagd.']]);
        root.end();
        pdf.moveDown().text(PARAGRAPH);
      },
      { tagged: true, pdfVersion: '1.5' },
    );
    expect(await outline('memo.pdf', bytes)).toEqual([
      ...['paragraph0 Alleen dit is getagd.', `paragraph0 ${PARAGRAPH}`],
    ]);
  });
});
