// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/readers/article';
import { pointsOf } from '../../lib/readers/reading';

const SENTENCE = 'Het college stelt voor om de regeling te wijzigen, omdat die niet werkt. ';
const paragraphs = (count: number) => `<p>${SENTENCE.repeat(4)}</p>`.repeat(count);
const texts = () => readArticle(document).blocks.map(({ text }) => text);

beforeEach(() => {
  document.title = 'Nota';
  document.body.innerHTML = '';
});

describe('readArticle', () => {
  it('reads the article without what surrounds it', () => {
    document.body.innerHTML = `<nav><a href="/">Begin</a></nav><main><article><h1>Nota</h1>
      ${paragraphs(6)}<h2>Opties</h2><ul><li>Niets doen</li><li>Wijzigen</li></ul>
      <table><tr><th>Optie</th><th>Kosten</th></tr><tr><td>A</td><td>1</td></tr></table>
      ${paragraphs(2)}</article></main><aside>Lees ook</aside><footer>Contact</footer>`;
    const read = texts();
    expect(read).toEqual(expect.arrayContaining(['Opties', 'Niets doen', 'Optie | Kosten']));
    expect(read.join(' ')).not.toMatch(/Begin|Lees ook|Contact/);
    expect(readArticle(document).title).toBe('Nota');
  });

  it('knows where its words stand on the page', () => {
    document.body.innerHTML = `<article>${paragraphs(5)}<p>Een <b>uniek</b> woord.</p></article>`;
    const reading = readArticle(document);
    const block = reading.blocks.findIndex(({ text }) => text === 'Een uniek woord.');
    const points = pointsOf(reading, { block, start: 4, end: 9 });
    expect(points?.start.node).toBe(document.querySelector('b')?.firstChild);
  });

  it('leaves the page as it was', () => {
    document.body.innerHTML = `<article>${paragraphs(5)}</article>`;
    const before = document.documentElement.outerHTML;
    readArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads short pages and tables that are no article', () => {
    document.body.innerHTML = '<p>Kort.</p>';
    expect(texts()).toEqual(['Kort.']);
    document.body.innerHTML = '<table><tr><td>a</td><td>b</td></tr></table>';
    expect(texts()).toEqual(['a | b']);
  });

  it('leaves editors on the page out of the article', () => {
    document.body.innerHTML = `<article>${paragraphs(5)}</article><div contenteditable="true">Geheim</div>`;
    expect(texts().join(' ')).not.toContain('Geheim');
  });

  it('is empty for an empty page', () => {
    expect(texts()).toEqual([]);
  });
});
