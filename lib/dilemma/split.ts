import type { Language } from '../document/document';
import { stemsOf } from './stems';
import { RULES, type SideName, type SideRule } from './rules';

/** Half-open range of offsets in a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The two sides that words set against each other; null for one that they don't name. */
export interface Split {
  readonly one: Range | null;
  readonly other: Range | null;
  /** Which of them the words themselves put first. */
  readonly wins: SideName | null;
}

/** Longer texts are no sentence; trying patterns on them would only cost time. */
const LONGEST = 1_200;
const INSIDE_NUMBER = /(?<=\d)[.,:](?=\d)/g;
/** What may stand around a side without belonging to it. */
const BEFORE = /^(?:[\s*"'“”‘’(–-]|\d+(?:\.\d+)*[.)]\s|\d+(?:\.\d+)+\s)+/u;
const AFTER = /[\s*"'“”‘’).,;:–-]+$/u;

/** The two sides of a tension, where the words name both; null where they don't for sure. */
export function sidesIn(text: string, language: Language): Split | null {
  return find(
    text,
    language,
    (rule) => rule,
    ({ one, other }) => one !== null && other !== null,
  );
}

/** What is chosen or given up, where the words themselves weigh; null where they don't. */
export function weighingIn(text: string, language: Language): Split | null {
  return find(
    text,
    language,
    ({ wins }) => wins,
    ({ one, other }) => one !== null || other !== null,
  );
}

function find(
  text: string,
  language: Language,
  fits: (rule: SideRule) => unknown,
  enough: (split: Split) => boolean,
): Split | null {
  if (text.length > LONGEST) return null;
  for (const rule of RULES[language].sides) {
    const split = fits(rule) ? splitBy(rule, text, language) : null;
    if (split && enough(split)) return split;
  }
  return null;
}

/** What one rule finds in a text; null where it doesn't match. */
export function splitBy(rule: SideRule, text: string, language: Language): Split | null {
  // A comma within a number (31,000) parts nothing.
  const groups = rule.pattern.exec(text.replace(INSIDE_NUMBER, '_'))?.indices?.groups;
  if (!groups) return null;
  const side = (range: [number, number] | undefined) => range && sideOf(text, range, language);
  const one = side(groups['one']);
  const other = side(groups['other']);
  // Words without content ("that", "it") are no side: then the rule can't tell.
  if (one === null || other === null) return null;
  return { one: one ?? null, other: other ?? null, wins: rule.wins ?? null };
}

function sideOf(text: string, [from, to]: [number, number], language: Language): Range | null {
  const words = text.slice(from, to);
  const start = from + (BEFORE.exec(words)?.[0].length ?? 0);
  const end = to - (AFTER.exec(words)?.[0].length ?? 0);
  return start < end && stemsOf(text.slice(start, end), language).size > 0 ? { start, end } : null;
}
