import { describe, expect, it } from 'vitest';
import { BEYOND_CUES } from '../../lib/beyond/rules';
import type { Language } from '../../lib/document/document';
import { compileCues } from '../../lib/language/cues';
import { tagsOf } from '../../lib/language/tagger';
import { wordsOf } from '../../lib/language/words';

const LISTS = Object.entries(BEYOND_CUES).flatMap(([language, lists]) =>
  lists.map((list) => ({ language: language as Language, ...list })),
);

/** Every rule carries its examples; here they all run. */
describe.each(LISTS)('$language: $signal', ({ language, yes, no, ...list }) => {
  const find = compileCues([{ yes, no, ...list }]);
  const cuesIn = (sentence: string) => {
    const words = wordsOf(sentence);
    return find(words, tagsOf(words, language)).map(({ cue }) => cue);
  };
  it.each(list.cues)('has an example on which it fires: %s', (cue) => {
    expect(yes.flatMap(cuesIn)).toContain(cue);
  });
  it.each(yes)('finds it in: %s', (sentence) => {
    expect(cuesIn(sentence)).not.toEqual([]);
  });
  it.each(no)('does not find it in: %s', (sentence) => {
    expect(cuesIn(sentence)).toEqual([]);
  });
});
