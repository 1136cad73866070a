import PDFDocument from 'pdfkit';

type Pdf = PDFKit.PDFDocument;

const MARGIN = 72;
const SIZE = 11;

/** A PDF, drawn by hand: text in Helvetica of 11 points, in a column of 451 points. */
export function makePdf(
  draw: (pdf: Pdf) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pdf = new PDFDocument({ size: 'A4', margin: MARGIN, ...options });
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => {
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
    pdf.on('error', reject);
    pdf.font('Helvetica').fontSize(SIZE);
    draw(pdf);
    pdf.end();
  });
}

/** Lines that are where they are put. */
export function lines(pdf: Pdf, texts: readonly string[], top: number, left = MARGIN): void {
  for (const [at, text] of texts.entries()) {
    pdf.text(text, left, top + at * 14, { lineBreak: false });
  }
}

/** A paragraph long enough to fill lines. */
export const PARAGRAPH =
  'Het college stelt voor om de regeling te wijzigen, omdat die niet werkt voor de bewoners van ' +
  'de binnenstad. De regeling kost meer dan verwacht en helpt maar weinig mensen aan een plek. ' +
  'Daarom ligt hier een ander voorstel, dat met de uitvoerders is besproken.';

/** A picture of one point. */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
