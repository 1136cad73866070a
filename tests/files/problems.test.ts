import { describe, expect, it } from 'vitest';
import { ACCEPTED, isFileProblem, kindOf, MOST_BYTES, readFile } from '../../lib/files';
import { outline, p, wordFile, zip } from './make';

const bytes = (text: string) => new TextEncoder().encode(text);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const main = (xml: string) => zip({ 'word/document.xml': xml });

/** Makes a zip claim that what is in it is small. */
function lying(file: Uint8Array, size: number): Uint8Array {
  const view = new DataView(file.buffer);
  for (let at = 0; at + 46 < file.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return file;
}

describe('a file that cannot be read', () => {
  it('is of a kind that is not read', async () => {
    for (const name of ['memo.xlsx', 'memo.doc', 'memo', '.docx.zip', 'constructor', 'a.b/docx']) {
      expect(await outline(name, bytes('x'))).toBe('unsupported');
    }
    expect(kindOf('Nota (definitief).v2.DOCX')).toBe('docx');
    expect(ACCEPTED).toContain('.pdf');
  });

  it('is too large', async () => {
    expect(await outline('memo.txt', new Uint8Array(MOST_BYTES + 1))).toBe('too-large');
    expect(await outline('memo.txt', bytes('woord '.repeat(400_000)))).toBe('too-large');
    const long = wordFile(p('woord '.repeat(400_000)));
    expect(await outline('memo.docx', long)).toBe('too-large');
    const bomb = main(' '.repeat(65_000_000));
    expect(await outline('memo.docx', bomb)).toBe('too-large');
  });

  it('is a Word file that claims to be small, and is not', async () => {
    const file = lying(wordFile(p('woord '.repeat(100_000))), 900);
    expect(await outline('memo.docx', file)).toBe('broken');
  });

  it('is empty', async () => {
    for (const extension of ['docx', 'odt', 'pdf', 'md', 'txt', 'html']) {
      expect(await outline(`memo.${extension}`, new Uint8Array())).toBe('empty');
    }
    expect(await outline('memo.docx', wordFile(p(' ')))).toBe('empty');
    expect(await outline('memo.txt', bytes(' \n\n'))).toBe('empty');
    expect(await outline('memo.md', bytes('\n'))).toBe('empty');
  });

  it('is an encrypted Word file, or an old one with a new name', async () => {
    const encrypted = new Uint8Array([...OLE, 0, 69, 0, 1, ...utf16('EncryptedPackage'), 0]);
    expect(await outline('memo.docx', encrypted)).toBe('encrypted');
    const old = new Uint8Array([...OLE, ...utf16('WordDocument')]);
    expect(await outline('memo.docx', old)).toBe('unsupported');
  });

  it('is broken', async () => {
    const file = wordFile(p('Tekst.'));
    expect(await outline('memo.docx', file.slice(0, file.length / 2))).toBe('broken');
    expect(await outline('memo.docx', bytes('geen zip'))).toBe('broken');
    expect(await outline('memo.odt', file)).toBe('broken');
    expect(await outline('memo.docx', zip({ 'a.txt': 'x' }))).toBe('broken');
    expect(await outline('memo.docx', main('<w:document'))).toBe('broken');
    expect(await outline('memo.docx', main('<html/>'))).toBe('broken');
    expect(await outline('memo.txt', new Uint8Array([137, 80, 78, 71, 0, 1, 2, 0, 0, 7]))).toBe(
      'broken',
    );
  });

  it('nests deeper than any text, or names itself', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const deep = `<w:document ${w}>${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}</w:document>`;
    expect(await outline('memo.docx', main(deep))).toBe('broken');
    const laughs = `<!DOCTYPE a [<!ENTITY b "ha">]><w:document ${w}>&b;</w:document>`;
    expect(await outline('memo.docx', main(laughs))).toBe('broken');
  });

  it('is left as it was', async () => {
    const file = wordFile(p('Tekst.'));
    const copy = file.slice();
    await readFile('memo.docx', file);
    expect(file).toEqual(copy);
  });

  it('is not read on after the user stopped it', async () => {
    const signal = AbortSignal.abort();
    await expect(readFile('memo.docx', wordFile(p('x')), { signal })).rejects.toBe(signal.reason);
  });

  it('can be told from a document', async () => {
    expect(isFileProblem(await readFile('memo.doc', bytes('x')))).toBe(true);
    expect(isFileProblem(await readFile('memo.txt', bytes('x')))).toBe(false);
  });
});
