import { RULES } from '../dilemma/rules';
import { splitBy } from '../dilemma/split';
import type { Language } from '../document/document';

/** The rules of the dilemma that find both sides as nouns, so that they fit "between … and …". */
const NOUNS: readonly string[] = ['tussen … en …', 'between … and …'];

/** Both sides of a tension, in the draft's words and as nouns; null where they aren't surely so. */
export function sidesOf(language: Language, sentence: string): readonly [string, string] | null {
  for (const rule of RULES[language].sides) {
    const split = NOUNS.includes(rule.name) ? splitBy(rule, sentence, language) : null;
    if (!split?.one || !split.other) continue;
    const [one, other] = [split.one, split.other].map(({ start, end }) =>
      sentence.slice(start, end),
    );
    // Names, days and labels are choices, not values.
    if (one && other && !/^\p{Lu}/u.test(one) && !/^\p{Lu}/u.test(other)) return [one, other];
  }
  return null;
}
