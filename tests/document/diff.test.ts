import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, diffBlocks } from '../../lib/document/diff';
import { formerOf } from '../../lib/document/former';
import type { Block } from '../../lib/document/document';

const paragraph = (text: string): Block => ({ kind: 'paragraph', level: 0, text });
const block = fc.record({
  kind: fc.constantFrom('heading' as const, 'paragraph' as const),
  level: fc.constantFrom(0, 1),
  text: fc.constantFrom('a', 'b', 'c'),
});

describe('diffBlocks', () => {
  it('is null for the same text', () => {
    expect(diffBlocks([paragraph('a')], [paragraph('a')])).toBeNull();
  });

  it('names only what changed', () => {
    const before = ['a', 'b', 'c'].map(paragraph);
    const after = ['a', 'x', 'y', 'c'].map(paragraph);
    const blocks = ['x', 'y'].map(paragraph);
    expect(diffBlocks(before, after)).toEqual({ from: 1, removed: 1, blocks });
  });

  it('sees a paragraph become a heading', () => {
    const heading: Block = { kind: 'heading', level: 2, text: 'a' };
    expect(diffBlocks([paragraph('a')], [heading])?.blocks).toEqual([heading]);
  });

  it('leads from any text to any other', () => {
    fc.assert(
      fc.property(fc.array(block), fc.array(block), (before, after) => {
        const change = diffBlocks(before, after);
        expect(change ? applyChange(before, change) : before).toEqual(after);
      }),
    );
  });
});

describe('applyChange', () => {
  const block = (text: string) => ({ kind: 'paragraph' as const, level: 0, text });

  it('remembers which block an edited one took the place of, and of that no more', () => {
    const [first, second, third] = [block('a'), block('b'), block('c')];
    const edit = (from: number, after: typeof first) => ({ from, removed: 1, blocks: [after] });
    const once = applyChange([block('x'), first], edit(1, second));
    expect(formerOf(second)).toBe(first);
    applyChange(once, edit(1, third));
    expect(formerOf(third)).toBe(second);
    expect(formerOf(second)).toBeUndefined();
  });

  it('refuses a change that does not fit', () => {
    expect(() => applyChange([], { from: 0, removed: 1, blocks: [] })).toThrow(RangeError);
  });
});
