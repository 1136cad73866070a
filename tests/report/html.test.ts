// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml, toHtmlBody } from '../../lib/report';
import { REPORT, saying } from './fixtures';
import { textsIn } from './texts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const NASTY = `</style></title><script>alert(1)</script><img src=x onerror="alert(1)">' & "`;

describe('toHtml', () => {
  it('is one file that needs nothing from elsewhere', () => {
    const html = toHtml(REPORT, textsIn('nl'));
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(html).toContain("default-src 'none'");
    const page = parse(html);
    expect(page.querySelectorAll('script, link, img, iframe, [src], [href]')).toHaveLength(0);
    expect(html).not.toMatch(/url\(|@import|https?:/);
  });

  it('has a table whose rows and columns are named', () => {
    const page = parse(toHtml(REPORT, textsIn('nl')));
    expect(page.querySelectorAll('th[scope="col"]')).toHaveLength(6);
    expect(page.querySelectorAll('th[scope="row"]')).toHaveLength(4);
  });

  it('has headings without gaps', () => {
    const page = parse(toHtml(REPORT, textsIn('en')));
    const levels = [...page.querySelectorAll('h1, h2, h3')].map(({ localName }) => localName);
    expect(levels[0]).toBe('h1');
    expect(levels.filter((level) => level === 'h1')).toHaveLength(1);
    expect(levels[1]).toBe('h2');
  });

  it('marks the language of the quotes', () => {
    expect(
      parse(toHtml(REPORT, textsIn('en'))).querySelector('blockquote [lang="nl"]'),
    ).not.toBeNull();
  });

  it('shows markup in a memo as text', () => {
    const page = parse(toHtml(saying(NASTY), textsIn('nl')));
    expect(page.querySelectorAll('script, img')).toHaveLength(0);
    expect(page.title).toContain(NASTY);
    expect(page.querySelector('blockquote p')?.textContent).toBe(NASTY);
  });

  it('never lets text of a memo become markup', () => {
    const shape = (text: string) => toHtmlBody(saying(text), textsIn('nl')).match(/<[^>]*>/g);
    const plain = shape('woord');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...`<>&"'/=! a;#x`) }), (text) => {
        fc.pre(text.trim() !== '');
        expect(shape(text)).toEqual(plain);
      }),
    );
  });
});
