import { getDocument } from 'unpdf/pdfjs';

/** How many pages a PDF file has. */
export async function pagesOf(bytes: Uint8Array): Promise<number> {
  // A copy: pdf.js keeps the bytes that it is given.
  const pdf = await getDocument({ data: bytes.slice() }).promise;
  const { numPages } = pdf;
  await pdf.destroy();
  return numPages;
}
