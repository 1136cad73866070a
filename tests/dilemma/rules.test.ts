import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/dilemma/rules';
import { sidesIn, splitBy, weighingIn } from '../../lib/dilemma/split';
import { compileLexicon } from '../../lib/language/lexicon';
import { wordsOf } from '../../lib/language/words';

/** Every rule carries its examples; here they all run. */
describe.each(['nl', 'en'] as const)('rules of the dilemma: %s', (language) => {
  const { sides, support, wants } = RULES[language];

  describe.each([...sides])('sides: $name', (rule) => {
    it.each([...rule.yes])('splits: %s', (text, one, other) => {
      const split = splitBy(rule, text, language);
      const words = (side: 'one' | 'other') => {
        const range = split?.[side];
        return range ? text.slice(range.start, range.end) : null;
      };
      expect([words('one'), words('other')]).toEqual([one, other]);
    });
    it.each([...rule.no])('leaves alone: %s', (text) => {
      expect(splitBy(rule, text, language)).toBeNull();
    });
    it.each(rule.yes.filter(([, one, other]) => one !== null && other !== null))(
      'is not overruled by another rule in: %s',
      (text) => {
        expect(sidesIn(text, language)).toEqual(splitBy(rule, text, language));
      },
    );
    it.each(rule.wins ? rule.yes : [])('weighs in: %s', (text) => {
      expect(weighingIn(text, language)).toEqual(splitBy(rule, text, language));
    });
    it('says which side is chosen where it names only one', () => {
      const half = rule.yes.some(([, one, other]) => one === null || other === null);
      expect(half && !rule.wins).toBe(false);
    });
  });

  describe.each([...support, ...wants])('terms: $tag', (list) => {
    const find = compileLexicon<string>([list]);
    it.each([...list.yes])('finds it in: %s', (sentence) => {
      expect(find(wordsOf(sentence))).not.toEqual([]);
    });
    it.each([...list.no])('does not find it in: %s', (sentence) => {
      expect(find(wordsOf(sentence))).toEqual([]);
    });
  });
});
