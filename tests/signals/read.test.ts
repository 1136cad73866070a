import { expect, it } from 'vitest';
import { languageOf } from '../../lib/checks/analyse';
import { applyChange } from '../../lib/document/diff';
import { blockReader } from '../../lib/signals/read';

const paragraph = (text: string) => ({ kind: 'paragraph' as const, level: 0, text });

it('reads only what is new in a block that was edited', () => {
  const read = blockReader(languageOf('nl'));
  const before = paragraph('De huur stijgt. De wachttijd daalt. Wie betaalt dat?');
  const [rent, wait, who] = read(before);
  const after = paragraph('De huur stijgt. De wachttijd daalt snel. Wie betaalt dat?');
  const [edited = after] = applyChange([before], { from: 0, removed: 1, blocks: [after] });
  const [first, second, third] = read(edited);
  expect(first).toBe(rent);
  expect(second).not.toBe(wait);
  expect(second?.text).toBe('De wachttijd daalt snel.');
  // It says the same, but no longer in the same place.
  expect(third).not.toBe(who);
  expect(third).toEqual({ ...who, start: (who?.start ?? 0) + 5, end: (who?.end ?? 0) + 5 });
});
