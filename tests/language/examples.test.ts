import { describe, expect, it } from 'vitest';
import { compileCues } from '../../lib/language/cues';
import { compileLexicon, figuresOf } from '../../lib/language/lexicon';
import { PACKS } from '../../lib/language/packs';
import { TAGS } from '../../lib/language/types';
import { wordsOf } from '../../lib/language/words';
import { SIGNALS, GROUPS } from '../../lib/document/ids';

/** Every rule carries its examples; here they all run. */
describe.each(Object.values(PACKS))('language data: $language', (pack) => {
  const lexicon = compileLexicon(pack.terms);
  const tagsIn = (sentence: string) => {
    const words = wordsOf(sentence);
    return { words, tags: [...lexicon(words), ...figuresOf(words)] };
  };

  it('has a list for every tag and cues for every signal that is no group', () => {
    expect(pack.terms.map((list) => list.tag).sort()).toEqual([...TAGS].sort());
    const groups: readonly string[] = GROUPS;
    expect(pack.cues.map((list) => list.signal).sort()).toEqual(
      SIGNALS.filter((signal) => !groups.includes(signal)).sort(),
    );
  });

  describe.each([...pack.terms])('terms: $tag', (list) => {
    it.each([...list.yes])('finds it in: %s', (sentence) => {
      expect(tagsIn(sentence).tags.map((span) => span.tag)).toContain(list.tag);
    });
    it.each([...list.no])('does not find it in: %s', (sentence) => {
      const { words, tags } = tagsIn(sentence);
      const found = tags
        .filter((span) => span.tag === list.tag)
        .map((span) => words.slice(span.from, span.to).map((word) => word.text));
      expect(found).toEqual([]);
    });
  });

  describe.each([...pack.cues])('cues: $signal', (list) => {
    const find = compileCues([list]);
    const cuesIn = (sentence: string) => {
      const { words, tags } = tagsIn(sentence);
      return find(words, tags).map((hit) => hit.cue);
    };
    it.each([...list.cues, ...(list.sure ?? [])])('has an example on which it fires: %s', (cue) => {
      expect(list.yes.flatMap(cuesIn)).toContain(cue);
    });
    it.each([...list.no])('does not fire on: %s', (sentence) => {
      expect(cuesIn(sentence)).toEqual([]);
    });
  });
});
