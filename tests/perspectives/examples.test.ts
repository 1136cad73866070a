import { describe, expect, it } from 'vitest';
import { LANGUAGES_WITH_PERSPECTIVES, tagsIn } from './language';
import { CHECKS } from '../../lib/document/ids';
import { STARTERS } from '../../lib/hints/starters';
import { piecesOf } from '../../lib/language/slots';
import { PERSPECTIVES } from '../../lib/perspectives/packs';
import { TOPICS } from '../../lib/perspectives/perspective';
import { READERS, rulesOf } from '../../lib/perspectives/readers';
import { compileTopic } from '../../lib/perspectives/words';

/** Every rule carries its examples; here they all run. */
describe.each(LANGUAGES_WITH_PERSPECTIVES)('perspectives: %s', (language) => {
  const { topics, questions, roles, slots } = PERSPECTIVES[language];

  describe.each(TOPICS)('topic: %s', (id) => {
    const list = topics[id];
    const find = compileTopic(list);
    const cuesIn = (sentence: string) => {
      const { words, tags } = tagsIn(sentence, language);
      return find(words, tags).map(({ cue }) => cue);
    };
    it.each([...list.cues])('has an example on which it fires: %s', (cue) => {
      expect(list.yes.flatMap(cuesIn)).toContain(cue);
    });
    it.each([...list.yes])('finds it in: %s', (sentence) => {
      expect(cuesIn(sentence)).not.toEqual([]);
    });
    it.each([...list.no])('does not find it in: %s', (sentence) => {
      expect(cuesIn(sentence)).toEqual([]);
    });
  });

  describe.each(READERS)('%s', (reader) => {
    const { group, questions: rules } = rulesOf(reader);
    const asked: Readonly<Record<string, { ask: string; starter: string }>> = questions[reader];

    it('asks six to ten questions', () => {
      const count = Object.keys(rules).length;
      expect(count).toBeGreaterThanOrEqual(6);
      expect(count).toBeLessThanOrEqual(10);
    });

    it.each(Object.keys(rules))('asks %s as a question, with a starter that has a slot', (id) => {
      const text = asked[id];
      expect(text?.ask).toMatch(/\?$/);
      const pieces = piecesOf(text?.starter ?? '');
      expect(pieces.some(({ slot }) => slot)).toBe(true);
      const words = pieces.filter(({ slot }) => !slot).map((piece) => piece.text);
      expect(words.join('')).not.toMatch(/[[\]]/);
    });

    it('has the answer to a question that is a check’s, under that check', () => {
      for (const [id, { under }] of Object.entries(rules)) {
        const same = CHECKS.find((check) => STARTERS[language][check] === asked[id]?.starter);
        if (same) expect(under, id).toBe(same);
      }
    });

    it('has a slot that stands for it in some starter', () => {
      const starters = Object.values(asked).map(({ starter }) => starter.toLowerCase());
      for (const slot of slots[reader]) {
        expect(starters.some((starter) => starter.includes(`[${slot.toLowerCase()}]`))).toBe(true);
      }
    });

    it.each([...roles[reader]])('is $name by words of its own group', ({ terms }) => {
      const tag = group.charAt(0).toUpperCase() + group.slice(1);
      for (const term of terms.split('\n')) {
        const { tags } = tagsIn(`Dat zegt ${term} nu.`, language);
        expect(
          tags.map((span) => span.tag),
          term,
        ).toContain(tag);
      }
    });
  });
});
