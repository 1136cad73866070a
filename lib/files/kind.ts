/** The kinds of file that are read. */
export type FileKind = 'docx' | 'odt' | 'pdf' | 'markdown' | 'text' | 'html';

const BY_EXTENSION: Readonly<Record<string, FileKind>> = {
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  odt: 'odt',
  ott: 'odt',
  pdf: 'pdf',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/** What to put in the `accept` of a file chooser. */
export const ACCEPTED = Object.keys(BY_EXTENSION).map((extension) => `.${extension}`);

/** The kind of a file by its name, or null for one that is not read. */
export function kindOf(name: string): FileKind | null {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(BY_EXTENSION, extension) ? (BY_EXTENSION[extension] ?? null) : null;
}
