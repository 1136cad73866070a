import { describe, expect, it } from 'vitest';
import { countsOfCases } from '../../cli/evaluate/cases';
import { rates } from '../../lib/evaluate/counts';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { goldCases, parseCases } from './cases';

const SOURCE = `== held benefit,drawback
h2 - :: Gevolgen
p benefit,citizens :: Ouders wachten korter.
. - :: De regeling gaat in juli in.

==
p drawback :: De rit duurt lan-\\nger.
`;

describe('parseCases', () => {
  const [first, second] = parseCases(SOURCE, 'valued', 'nl');

  it('reads what a case is about and whether it is set apart', () => {
    expect(first).toMatchObject({
      phenomenon: 'valued',
      about: ['benefit', 'drawback'],
      held: true,
      memo: { id: 'nl-valued-1', language: 'nl', isPolicyDraft: true },
    });
    expect(second).toMatchObject({ about: [], held: false });
  });

  it('reads its sentences as those of a memo, line breaks in them included', () => {
    expect(first?.memo.text).toBe(
      '## Gevolgen\n\nOuders wachten korter. De regeling gaat in juli in.\n',
    );
    expect(second?.memo.sentences).toEqual([
      { text: 'De rit duurt lan-\nger.', labels: ['drawback'] },
    ]);
  });

  it.each([
    ['a head that is none', '== held benefit,drawback', '== Held', /^nl\/valued:1: not ==/],
    ['an unknown signal in a head', 'benefit,drawback', 'gain', /^nl\/valued:1: unknown signal/],
    ['a line that is none', 'h2 - ::', 'h2 -', /^nl\/valued:2: not KIND/],
  ])('says where there is %s', (_, good, bad, message) => {
    expect(() => parseCases(SOURCE.replace(good, bad), 'valued', 'nl')).toThrow(message);
  });
});

describe('the cases', () => {
  const held = goldCases('held');
  const dev = goldCases('dev');

  it('that are set apart are about something, and none of them is trained on', () => {
    expect(held.filter(({ about }) => about.length === 0)).toEqual([]);
    const known = new Set(dev.map(({ memo }) => memo.text));
    expect(held.filter(({ memo }) => known.has(memo.text))).toEqual([]);
  });

  it('have sentences that the reader of Markdown finds', () => {
    const lettersOf = (texts: readonly string[]) =>
      texts
        .join(' ')
        .match(/\p{L}+/gu)
        ?.join('');
    for (const { memo } of [...held, ...dev]) {
      const read = documentFromMarkdown(memo.text).blocks.map(({ text }) => text);
      const sentences = memo.sentences.map(({ text }) => text);
      expect(lettersOf(read), memo.id).toBe(lettersOf(sentences));
    }
  });

  /** What is reached; it can rise, never sink. */
  it.each([
    ['nl', 0.75],
    ['en', 0.78],
  ] as const)('are understood as far as before (%s)', (language, floor) => {
    const { f1 } = rates(countsOfCases(held.filter(({ memo }) => memo.language === language)));
    expect(f1).toBeGreaterThanOrEqual(floor);
  });
});
