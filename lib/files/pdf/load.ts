import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs';
import { Unreadable } from '../problem';

/** Pictures larger than this many pixels, so all of them, are not unpacked. */
const NO_PICTURES = 1;
const ERRORS_ONLY = 0;

/**
 * Opens a PDF with pdf.js, which runs on this thread: no worker, nothing fetched, no code made
 * from text. Throws Unreadable for what is encrypted or broken.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      // pdf.js takes what it is given away from us.
      data: bytes.slice(),
      verbosity: ERRORS_ONLY,
      isEvalSupported: false,
      useWorkerFetch: false,
      useSystemFonts: true,
      disableFontFace: true,
      useWasm: false,
      maxImageSize: NO_PICTURES,
    }).promise;
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    throw new Unreadable(encrypted ? 'encrypted' : 'broken', error);
  }
}

const PICTURE = /\/Subtype\s*\/Image\b/;

/** Whether there are pictures in a PDF. Their descriptions are never packed, so no parsing is needed. */
export function hasPictures(bytes: Uint8Array): boolean {
  return PICTURE.test(new TextDecoder('latin1').decode(bytes));
}
