import { describe, expect, it } from 'vitest';
import { outline } from './make';
import { lines, makePdf, PARAGRAPH } from './make-pdf';

const read = async (...parameters: Parameters<typeof makePdf>) =>
  outline('memo.pdf', await makePdf(...parameters));

describe('a PDF without tags', () => {
  it('has headings by size, by font and by number, and whole paragraphs', async () => {
    const blocks = await read((pdf) => {
      pdf.fontSize(18).text('Nota parkeren').fontSize(14).text('Aanleiding').fontSize(11);
      pdf.text(PARAGRAPH).moveDown();
      pdf.font('Helvetica-Bold').text('Wat kost het?').font('Helvetica').text(PARAGRAPH);
      pdf.moveDown().text('2.1 Risico’s').moveDown().text(PARAGRAPH);
    });
    expect(blocks).toEqual([
      ...['heading1 Nota parkeren', 'heading2 Aanleiding', `paragraph0 ${PARAGRAPH}`],
      ...['heading3 Wat kost het?', `paragraph0 ${PARAGRAPH}`],
      ...['heading3 2.1 Risico’s', `paragraph0 ${PARAGRAPH}`],
    ]);
  });

  it('has its broken words mended, and no others', async () => {
    const texts = [
      'Deze regel is lang genoeg om de hele breedte te vullen met de uitvoerings-',
      'toets en de regel daarna is ook lang genoeg; er zijn dan ook wel beleids-',
      'en uitvoeringskosten, en het kost daarmee meer dan in de kosten-batenanalyse',
      'stond, al is die net als elke andere berekening als deze een kosten-',
      'batenanalyse met een marge, zoals ook de directeur-generaal en de Directeur-',
      'Generaal het weten.',
    ];
    const [text = ''] = await read((pdf) => lines(pdf, texts, 100));
    expect(text).toContain('uitvoeringstoets');
    expect(text).toContain('beleids- en uitvoeringskosten');
    expect(text).toContain('een kosten-batenanalyse met');
    expect(text).toContain('Directeur-Generaal');
  });

  it('has no page headers, footers and numbers, and goes on over the page', async () => {
    const sentence = (_: unknown, at: number) =>
      `Zin ${String(at)} zegt dat de regeling niet werkt.`;
    const text = Array.from({ length: 250 }, sentence).join(' ');
    let number = 0;
    const blocks = await read((pdf) => {
      const edges = () => {
        number++;
        pdf.text('Ministerie van Zaken', 72, 40, { lineBreak: false });
        pdf.text(`Pagina ${String(number)} van 4`, 250, 755, { lineBreak: false });
        pdf.text('', 72, 90);
      };
      edges();
      pdf.on('pageAdded', edges);
      pdf.text(text, { height: 600 });
      for (let rest = 0; rest < 2; rest++) pdf.addPage().text(text);
    });
    expect(number).toBeGreaterThan(3);
    expect(String(blocks)).not.toMatch(/Ministerie|Pagina/);
    expect(String(blocks[0])).toMatch(/^paragraph0 Zin 0 zegt dat de regeling niet werkt\. Zin 1 /);
    expect(blocks.slice(1)).toEqual([`paragraph0 ${text}`, `paragraph0 ${text}`]);
  });

  it('goes on over the page in the middle of a sentence', async () => {
    const text = PARAGRAPH.slice(0, -1).repeat(20);
    expect(await read((pdf) => pdf.text(`${text}.`))).toEqual([`paragraph0 ${text}.`]);
  });

  it('has items, by bullet and by number, with their depth', async () => {
    const blocks = await read((pdf) => {
      pdf.text(PARAGRAPH);
      lines(pdf, ['• een punt', '• nog een punt dat eindigt'], 200);
      lines(pdf, ['– dieper'], 228, 90);
      lines(pdf, ['1. akkoord te gaan met het voorstel;', '2. de brief te tekenen.'], 270);
    });
    expect(blocks.slice(1)).toEqual([
      ...['item1 een punt', 'item1 nog een punt dat eindigt', 'item2 dieper'],
      ...['item1 akkoord te gaan met het voorstel;', 'item1 de brief te tekenen.'],
    ]);
  });

  it('has rows where cells stand under each other', async () => {
    const blocks = await read((pdf) => {
      pdf.text(PARAGRAPH);
      lines(pdf, ['Optie', 'Niets doen', 'Wijzigen'], 250);
      lines(pdf, ['Kosten', '0', '4 miljoen'], 250, 200);
    });
    // Drawn column by column, as some programs do, they can't be told from two lists.
    expect(blocks).toHaveLength(7);
    const rows = await read((pdf) => {
      pdf.text(PARAGRAPH);
      for (const [at, row] of [
        ['Optie', 'Kosten'],
        ['Niets doen', '0'],
        ['Wijzigen', '4'],
      ].entries()) {
        for (const [column, text] of row.entries())
          lines(pdf, [text], 250 + at * 14, 72 + column * 128);
      }
    });
    expect(rows.slice(1)).toEqual([
      'row0 Optie | Kosten',
      'row0 Niets doen | 0',
      'row0 Wijzigen | 4',
    ]);
  });

  it('has its notes at the end, and no marks of them glued to words', async () => {
    const blocks = await read((pdf) => {
      pdf.text('De regeling', 72, 100, { lineBreak: false });
      const after = 72 + pdf.widthOfString('De regeling');
      pdf.fontSize(7).text('1', after, 98, { lineBreak: false });
      pdf.fontSize(11).text(' kost 4 m', after + 4, 100, { lineBreak: false });
      const power = after + 4 + pdf.widthOfString(' kost 4 m');
      pdf.fontSize(7).text('2', power, 98, { lineBreak: false });
      pdf.fontSize(8).text('1 Zie de bijlage.', 72, 700, { lineBreak: false });
      pdf.addPage().fontSize(11).text(PARAGRAPH);
    });
    expect(blocks).toEqual([
      ...['paragraph0 De regeling kost 4 m2', `paragraph0 ${PARAGRAPH}`],
      'paragraph0 1 Zie de bijlage.',
    ]);
  });

  it('is read without the word that is written across it', async () => {
    const blocks = await read((pdf) => {
      pdf.text(PARAGRAPH);
      pdf.rotate(45).fontSize(60).text('CONCEPT', 200, 100, { lineBreak: false });
    });
    expect(blocks).toEqual([`paragraph0 ${PARAGRAPH}`]);
  });
});
