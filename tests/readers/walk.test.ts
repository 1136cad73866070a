// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { pointsOf } from '../../lib/readers/reading';
import { walk } from '../../lib/readers/walk';

const read = (html: string) => {
  document.body.innerHTML = html;
  return walk(document.body);
};
const outline = (html: string) =>
  read(html).blocks.map(({ kind, level, text }) => `${kind}${String(level)} ${text}`);

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('walk', () => {
  it('reads headings, paragraphs and lists with their depth', () => {
    expect(
      outline(
        `<h1>Nota</h1><p>Een <b>vette</b>
          alinea.</p><ul><li>Punt<ul><li>Dieper</li></ul></li><li><p>Nog een</p></li></ul>
          <div role="heading" aria-level="3">Kop</div>los`,
      ),
    ).toEqual([
      'heading1 Nota',
      'paragraph0 Een vette alinea.',
      'item1 Punt',
      'item2 Dieper',
      'item1 Nog een',
      'heading3 Kop',
      'paragraph0 los',
    ]);
  });

  it('reads tables row by row, empty cells included', () => {
    expect(
      outline(
        `<table><tr><th></th><th>Voor</th><th>Tegen</th></tr>
         <tr><td>A</td><td><p>snel</p><p>goed</p></td><td></td></tr><tr><td></td><td> </td></tr></table>`,
      ),
    ).toEqual(['row1  | Voor | Tegen', 'row0 A | snel goed | ']);
  });

  it('reads tables that lay out a page as text', () => {
    expect(
      outline(
        '<table role="presentation"><tr><td><p>Links</p></td><td>Rechts</td></tr></table><table><tr><td>Alleen</td></tr></table>',
      ),
    ).toEqual(['paragraph0 Links', 'paragraph0 Rechts', 'paragraph0 Alleen']);
  });

  it('parts paragraphs at blank lines and sees bullets', () => {
    expect(outline('<p>Een.<br><br>Twee.<br>• punt<br>• nog een</p>')).toEqual([
      'paragraph0 Een.',
      'paragraph0 Twee.',
      'item1 punt',
      'item1 nog een',
    ]);
  });

  it('takes a short bold line for a heading under the last one', () => {
    expect(
      outline('<h2>Kop</h2><p style="font-weight:700">Kosten</p><p>En <b>dit</b> niet</p>'),
    ).toEqual(['heading2 Kop', 'heading3 Kosten', 'paragraph0 En dit niet']);
  });

  it('keeps line breaks where they are shown', () => {
    expect(outline('<pre style="white-space:pre">een regel\ntweede regel\n\nderde</pre>')).toEqual([
      'paragraph0 een regel',
      'paragraph0 tweede regel',
      'paragraph0 derde',
    ]);
  });

  it('passes over what is no text of the page', () => {
    expect(
      outline(
        `<script>x</script><style>y</style><p hidden>z</p><p style="display:none">q</p>
         <p aria-hidden="true">r</p><button>Knop</button><p>Tekst<del> weg</del></p>`,
      ),
    ).toEqual(['paragraph0 Tekst']);
  });

  it('reads markup in the text as text', () => {
    expect(outline('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')).toEqual([
      'paragraph0 <script>alert(1)</script>',
    ]);
  });

  it('reads open shadow roots', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>Binnen</p>';
    expect(walk(document.body).blocks.map(({ text }) => text)).toEqual(['Binnen']);
  });

  it('reads only what is in a range', () => {
    document.body.innerHTML = '<p>Een twee</p><p>drie</p><p>vier vijf</p>';
    const [first, , last] = document.querySelectorAll('p');
    const range = document.createRange();
    if (first?.firstChild) range.setStart(first.firstChild, 4);
    if (last?.firstChild) range.setEnd(last.firstChild, 4);
    const texts = walk(document.body, { range }).blocks.map(({ text }) => text);
    expect(texts).toEqual(['twee', 'drie', 'vier']);
  });

  it('changes nothing', () => {
    const html = '<h1>A</h1><p>b <i>c</i></p><ul><li>d</li></ul>';
    read(html);
    expect(document.body.innerHTML).toBe(html);
  });

  it('knows of every character where it stands', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '\u200b', '😀'),
      maxLength: 8,
    });
    const tag = fc.constantFrom('p', 'b', 'li', 'h2', 'td', 'span');
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, text), { maxLength: 8 }), (parts) => {
        document.body.innerHTML = '';
        for (const [name, content] of parts) {
          const element = document.createElement(name);
          element.textContent = content;
          document.body.append(element);
        }
        const reading = walk(document.body);
        for (const [block, { text: shown }] of reading.blocks.entries()) {
          for (let at = 0; at < shown.length; at++) {
            const points = pointsOf(reading, { block, start: at, end: at + 1 });
            const there = points?.start.node?.data.slice(points.start.offset, points.end.offset);
            expect(shown[at]).toBe(there === undefined || /\s/.test(there) ? ' ' : there);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
