import { strToU8, zipSync } from 'fflate';
import { isFileProblem, readFile, type ReadOptions } from '../../lib/files';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A zip of texts. */
export const zip = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const relations = (targets: Readonly<Record<string, string>>) =>
  `<Relationships xmlns="${PACKAGE}">${Object.entries(targets)
    .map(
      ([type, target]) =>
        `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

export interface WordParts {
  readonly styles?: string;
  readonly footnotes?: string;
}

/** A Word file with this in its body, as Word itself would name its parts. */
export function wordFile(
  body: string,
  { styles = '', footnotes = '' }: WordParts = {},
): Uint8Array {
  const root = (name: string, content: string) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} xmlns:w="${W}" xmlns:mc="${MC}">${content}</w:${name}>`;
  return zip({
    '_rels/.rels': relations({ officeDocument: 'word/document.xml' }),
    'word/_rels/document.xml.rels': relations({
      styles: 'styles.xml',
      footnotes: '/word/footnotes.xml',
    }),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': root('styles', styles),
    'word/footnotes.xml': root('footnotes', footnotes),
  });
}

/** A paragraph of a Word file. */
export const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`;
export const r = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

const ODF = ['office', 'text', 'table', 'style', 'manifest'].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);
const NAMESPACES = [
  ...ODF,
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
].join(' ');

/** An OpenDocument text with this as its text. */
export function odtFile(text: string, styles = '', manifest = ''): Uint8Array {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'META-INF/manifest.xml': `<manifest:manifest ${NAMESPACES}>${manifest}</manifest:manifest>`,
  });
}

/** The blocks of a file as "kind level text"; or what was wrong with it. */
export async function outline(
  name: string,
  bytes: Uint8Array,
  options?: ReadOptions,
): Promise<string[] | string> {
  const memo = await readFile(name, bytes, options);
  if (isFileProblem(memo)) return memo.problem;
  return memo.blocks.map(({ kind, level, text }) => `${kind}${String(level)} ${text}`);
}
