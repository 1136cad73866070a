import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { toMarkdown } from '../../lib/report';
import { REPORT, saying } from './fixtures';
import { textsIn } from './texts';

const MARKS = ['*', '_', '`', '#', '>', '-', '+', '=', '|', '[', ']', '(', ')', '<', '>', '!', '&'];
const unit = fc.constantFrom(
  ...MARKS,
  '\\',
  '~',
  '$',
  ':',
  '1',
  '.',
  ')',
  ' ',
  '\n',
  'a',
  'é',
  'B',
);

describe('toMarkdown', () => {
  it('is a document with the parts of the report', () => {
    const { title, blocks } = documentFromMarkdown(toMarkdown(REPORT, textsIn('nl')));
    expect(title).toBe('Kanttekening bij: Beslisnota betaald parkeren');
    expect(blocks.filter(({ kind }) => kind === 'row')).toHaveLength(5);
    const texts = blocks.map(({ text }) => text);
    expect(texts).toContain('Datum: 3 november 2026');
    expect(texts).toContain('onder ‘Gevraagd besluit’'.replace(/^/, '— '));
    expect(texts.some((text) => text.includes('Past niet bij <dit> stuk.'))).toBe(true);
  });

  it('speaks English too', () => {
    const written = toMarkdown(REPORT, textsIn('en'));
    expect(written).toContain('# Margin note on: Beslisnota betaald parkeren');
    expect(written).toContain('3 November 2026');
  });

  it('never takes the words of the memo for Markdown', () => {
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 30 }), (raw) => {
        const text = raw.replace(/\s+/g, ' ').trim();
        fc.pre(text !== '');
        const plain = documentFromMarkdown(toMarkdown(saying('woord'), textsIn('nl'))).blocks;
        const { blocks } = documentFromMarkdown(toMarkdown(saying(text), textsIn('nl')));
        expect(blocks.map(({ kind, level }) => `${kind}${String(level)}`)).toEqual(
          plain.map(({ kind, level }) => `${kind}${String(level)}`),
        );
        expect(blocks.filter((block) => block.text === text)).toHaveLength(
          plain.filter((block) => block.text === 'woord').length,
        );
      }),
    );
  });
});
