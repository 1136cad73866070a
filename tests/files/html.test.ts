// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isFileProblem, readFile, readPasted } from '../../lib/files';
import { outline } from './make';

const LONG = 'Het college stelt voor om de regeling te <b>wijzigen</b>, omdat die niet werkt. ';
const PAGE = `<!doctype html><html><head><title>Titel</title><meta charset="windows-1252"></head><body>
  <nav><a href="/">Begin</a></nav><main><h1>Nota</h1><p>${LONG.repeat(4)}</p>
  <h2>Opties</h2><ul><li>Niets <em>doen</em></li></ul><p style="display: none">weg</p>
  <table><tr><th>Optie</th><th>Kosten</th></tr><tr><td>A</td><td>1</td></tr></table>
  <p>${LONG.repeat(4)}</p><script>document.title = 'x'</script></main></body></html>`;
const bytes = (text: string) => new TextEncoder().encode(text);

describe('an HTML file', () => {
  it('is read as the article in it, with inline marks left out', async () => {
    const blocks = await outline('memo.html', bytes(PAGE));
    expect(blocks).toEqual(
      expect.arrayContaining(['heading2 Opties', 'item1 Niets doen', 'row1 Optie | Kosten']),
    );
    const text = String(blocks);
    expect(text).toContain('te wijzigen, omdat');
    expect(text).not.toMatch(/Begin|weg|document\.title/);
  });

  it('is read in the encoding that it names', async () => {
    const page = '<meta charset="iso-8859-1"><p>Eén voorstel voor de raad.';
    const latin = Uint8Array.from(page, (letter) => letter.charCodeAt(0));
    expect(await outline('memo.htm', latin)).toEqual(['paragraph0 Eén voorstel voor de raad.']);
    const unknown = bytes('<meta charset="x-geheim"><p>Eén.');
    expect(await outline('memo.htm', unknown)).toEqual(['paragraph0 Eén.']);
  });

  it('runs and fetches nothing', async () => {
    const page = `<p>Tekst.</p><img src="https://example.invalid/x" onerror="window.ran = true"><script>window.ran = true</script>`;
    await readFile('memo.html', bytes(page));
    expect('ran' in window).toBe(false);
  });
});

describe('what is pasted', () => {
  const read = (text: string, html: string) => {
    const memo = readPasted({ text, html });
    if (isFileProblem(memo)) return memo.problem;
    return memo.blocks.map(({ kind, level, text }) => `${kind}${String(level)} ${text}`);
  };

  it('keeps the headings, lists and tables of rich text', () => {
    const html =
      '<h2>Kop</h2><p>Een <span style="font-weight: 700">vette</span> zin.</p><ul><li>punt</li></ul>';
    expect(read('Kop\nEen vette zin.\npunt', html)).toEqual([
      ...['heading2 Kop', 'paragraph0 Een vette zin.', 'item1 punt'],
    ]);
  });

  it('is read as plain text where there is no other, or the other lacks words', () => {
    expect(read('# Kop\n\nTekst.', '')).toEqual(['heading1 Kop', 'paragraph0 Tekst.']);
    expect(read('Een hele zin.', '<img alt="Een hele zin.">')).toEqual([
      'paragraph0 Een hele zin.',
    ]);
    expect(read('', '<p>Alleen dit.</p>')).toEqual(['paragraph0 Alleen dit.']);
  });

  it('can be nothing, or too much', () => {
    expect(read(' ', '<p> </p>')).toBe('empty');
    expect(read('woord '.repeat(400_000), '')).toBe('too-large');
  });
});
