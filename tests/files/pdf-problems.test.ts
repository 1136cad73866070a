import { describe, expect, it } from 'vitest';
import { readFile } from '../../lib/files';
import { outline } from './make';
import { makePdf, PARAGRAPH, PICTURE } from './make-pdf';

const pages = (count: number, draw: (pdf: PDFKit.PDFDocument) => void) =>
  makePdf((pdf) => {
    for (let number = 1; number <= count; number++) {
      if (number > 1) pdf.addPage();
      draw(pdf);
    }
  });

describe('a PDF that cannot be read', () => {
  it('is a scan, also with a stamp on it', async () => {
    const scan = await pages(2, (pdf) => pdf.image(PICTURE, 0, 0, { width: 500 }));
    expect(await outline('memo.pdf', scan)).toBe('scanned');
    const stamped = await pages(2, (pdf) =>
      pdf.image(PICTURE, 0, 0, { width: 500 }).text('ontvangen'),
    );
    expect(await outline('memo.pdf', stamped)).toBe('scanned');
  });

  it('is no scan where there is a picture in it', async () => {
    const memo = await pages(1, (pdf) => pdf.image(PICTURE, 0, 0, { width: 50 }).text(PARAGRAPH));
    expect(await outline('memo.pdf', memo)).toEqual([`paragraph0 ${PARAGRAPH}`]);
  });

  it('is encrypted; one that may only not be changed is read', async () => {
    const draw = (pdf: PDFKit.PDFDocument) => void pdf.text(PARAGRAPH);
    const locked = await makePdf(draw, { userPassword: 'geheim', ownerPassword: 'x' });
    expect(await outline('memo.pdf', locked)).toBe('encrypted');
    const open = await makePdf(draw, { ownerPassword: 'x' });
    expect(await outline('memo.pdf', open)).toEqual([`paragraph0 ${PARAGRAPH}`]);
  });

  it('is broken, or empty', async () => {
    const file = await pages(1, (pdf) => pdf.text(PARAGRAPH));
    expect(await outline('memo.pdf', new TextEncoder().encode('geen pdf'))).toBe('broken');
    expect(await outline('memo.pdf', file.slice(0, 200))).toBe('broken');
    expect(await outline('memo.pdf', await pages(1, () => undefined))).toBe('empty');
  });

  it('tells how far it is, stops when asked, and leaves the file as it was', async () => {
    const file = await pages(5, (pdf) => pdf.text(PARAGRAPH));
    const copy = file.slice();
    const stop = new AbortController();
    const seen: string[] = [];
    const onProgress = (done: number, total: number) => {
      seen.push(`${String(done)}/${String(total)}`);
      if (done === 2) stop.abort();
    };
    const reading = readFile('memo.pdf', file, { signal: stop.signal, onProgress });
    await expect(reading).rejects.toThrow('aborted');
    expect(seen).toEqual(['1/5', '2/5']);
    expect(file).toEqual(copy);
  });
});
