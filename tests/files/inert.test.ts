import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inert } from '../../lib/files/inert';

describe('inert HTML', () => {
  it('has no styles and handlers of its own, whatever way they are written', () => {
    expect(inert('<p style="a" class=b>x</p>')).toBe('<p data-style="a" class=b>x</p>');
    expect(inert("<p\nSTYLE = 'a' onclick=b>")).toBe("<p\ndata-STYLE = 'a' data-onclick=b>");
    expect(inert('<img/onerror=a/style>')).toBe('<img/data-onerror=a/style>');
    expect(inert('<p title="a>b" style=c>')).toBe('<p title="a>b" data-style=c>');
    expect(inert('<style media=x>p{}</style>')).toBe('<template media=x>p{}</template>');
  });

  it('has the same text and other attributes', () => {
    for (const html of [
      ...['een style = twee', '<p title="style=x">', '<a href=on?style=x>', 'a < b style=c'],
      ...['<p data-style=a>', '<!-- style=x -->', '<p title="style', '</p style>', '<'],
    ]) {
      expect(inert(html)).toBe(html);
    }
  });

  it('only adds, and ends', () => {
    const unit = fc.constantFrom(
      ...['<', '>', '/', '=', '"', "'", ' ', 'p', 'style', 'on', '!', '-'],
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (html) => {
        const back = inert(html)
          .replaceAll('data-', '')
          .replace(/<(\/?)template/g, '<$1style');
        expect(back).toBe(html);
      }),
    );
  });

  it('takes no longer for what is never closed', () => {
    const started = performance.now();
    inert('<a "'.repeat(200_000));
    inert('<a b="'.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
