import { describe, expect, it } from 'vitest';
import { outline } from './make';

const TEXT = 'De één kost € 5, zei ‘Zoë’.';
const READ = ['paragraph0 De één kost € 5, zei ‘Zoë’.'];
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean, mark: boolean) => {
  const units = [...(mark ? `\ufeff${text}` : text)].map((letter) => letter.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, at) => view.setUint16(at * 2, unit, !big));
  return new Uint8Array(view.buffer);
};
/** TEXT as old Windows programs write it. */
const WINDOWS = new Uint8Array(
  [...TEXT].map((letter) => ({ '€': 0x80, '‘': 0x91, '’': 0x92 })[letter] ?? letter.charCodeAt(0)),
);

describe('a text file', () => {
  it('is read in the encoding that it is written in', async () => {
    expect(await outline('memo.txt', utf8(TEXT))).toEqual(READ);
    expect(await outline('memo.txt', utf8(`\ufeff${TEXT}`))).toEqual(READ);
    expect(await outline('memo.txt', WINDOWS)).toEqual(READ);
    for (const big of [true, false]) {
      for (const mark of [true, false]) {
        expect(await outline('memo.txt', utf16(TEXT, big, mark))).toEqual(READ);
      }
    }
  });

  it('has headings and items', async () => {
    const text = 'AANLEIDING\r\n\r\nHet college stelt dit voor.\r\n\r\n- een\r\n- twee\r\n';
    expect(await outline('memo.txt', utf8(text))).toEqual([
      ...['heading2 AANLEIDING', 'paragraph0 Het college stelt dit voor.'],
      ...['item1 een', 'item1 twee'],
    ]);
  });
});

describe('a Markdown file', () => {
  it('has headings, items and rows', async () => {
    const text = '# Nota\n\nTekst.\n\n- een\n  - twee\n\n| A | B |\n|---|---|\n| 1 | 2 |\n';
    expect(await outline('memo.md', utf8(text))).toEqual([
      ...['heading1 Nota', 'paragraph0 Tekst.', 'item1 een', 'item2 twee', 'row1 A | B'],
      'row0 1 | 2',
    ]);
  });

  it('is read without what a program put above it, but with its rules', async () => {
    const front = '---\ntitle: Nota\ntags:\n  - x\n---\n# Kop\n';
    expect(await outline('memo.md', utf8(front))).toEqual(['heading1 Kop']);
    expect(await outline('memo.md', utf8('---\n\nTekst.\n\n---\n'))).toEqual(['paragraph0 Tekst.']);
    expect(await outline('memo.md', utf8('---\na: b'))).toEqual(['paragraph0 a: b']);
  });
});
