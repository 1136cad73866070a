import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/checks/analyse';
import { applyChange } from '../../lib/document/diff';
import type { Block, Document } from '../../lib/document/document';
import { documentFromMarkdown } from '../../lib/readers/markdown';

const MEMO = documentFromMarkdown(readFileSync('tests/checks/memo.md', 'utf8'));
const SENTENCES = [
  'Huurders gaan gemiddeld € 40 per maand meer betalen.',
  'De gemeenteraad vroeg om een alternatief.',
  'Aan de ene kant sneller, aan de andere kant minder zorgvuldig.',
  'Nadelen:',
];

/** The same text in blocks that nothing is known of yet. */
const anew = ({ title, blocks }: Document): Document => ({
  title,
  blocks: blocks.map((block) => ({ ...block })),
});

/** Puts a block in, leaves one out, or types at the end of one. */
type Edit = readonly ['add' | 'remove' | 'type', number, string];

function edited(document: Document, [kind, where, text]: Edit): Document {
  const { blocks } = document;
  const at = where % Math.max(1, blocks.length);
  const block: Block = { kind: 'paragraph', level: 0, text };
  const old = blocks[at] ?? block;
  const put = (removed: number, ...added: readonly Block[]) => ({
    ...document,
    blocks: applyChange(blocks, { from: at, removed, blocks: added }),
  });
  if (kind === 'add') return put(0, block);
  if (kind === 'remove') return put(Math.min(1, blocks.length));
  return put(Math.min(1, blocks.length), { ...old, text: `${old.text} ${text}` });
}

describe('analyse', () => {
  it('gives after any edits what it gives of the same text unseen', () => {
    const edit = fc.tuple(
      fc.constantFrom('add' as const, 'remove' as const, 'type' as const),
      fc.nat(100),
      fc.constantFrom(...SENTENCES),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let document = anew(MEMO);
        analyse(document);
        for (const each of edits) {
          document = edited(document, each);
          expect(analyse(document)).toEqual(analyse(anew(document)));
        }
      }),
      { numRuns: 25 },
    );
  });
});
