/**
 * Text that no one writes but that comes along all the same: scanned without stops, a table
 * pasted as one line, a field that someone filled by holding a key. Cost must stay within
 * bounds: a pattern that goes back and forth over such text would never be done with it.
 */
import { describe, expect, it } from 'vitest';
import { questionsBeyond } from '../../lib/beyond';
import { analyse } from '../../lib/checks/analyse';
import { dilemmasOf } from '../../lib/dilemma/tensions';
import { toneOf } from '../../lib/dissent/tone';
import { PACKS } from '../../lib/language/packs';
import { readPlain } from '../../lib/readers/plain';
import { lcg } from '../../cli/train/ftrl';

const LANGUAGES = ['nl', 'en'] as const;
const WORDS = 20_000;

/** Tells the language, and has no stop: what follows goes on in the same sentence. */
const OPENING = {
  nl: 'De bewoners van de wijk vragen het college om een besluit over het plan dat er nu ligt',
  en: 'The residents of the area ask the council for a decision on the plan that is there now',
} as const;

/** The words of all cues and traps of a language, shuffled: as many half matches as there can be. */
function cueWords(language: (typeof LANGUAGES)[number]): string {
  const patterns = PACKS[language].cues.flatMap(({ cues, sure = [], traps = [] }) => [
    ...cues,
    ...sure,
    ...traps,
  ]);
  const words = [...new Set(patterns.join(' ').match(/\p{L}{2,}/gu))];
  const random = lcg(11);
  return Array.from({ length: WORDS }, () => words[Math.floor(random() * words.length)]).join(' ');
}

const TEXTS: readonly (readonly [what: string, text: (language: 'nl' | 'en') => string])[] = [
  ['the words of all cues without a stop', cueWords],
  ['one phrase again and again', () => 'nog niet gesproken met bewoners '.repeat(WORDS / 5)],
  ['sides that never end', () => 'on the one hand enerzijds maar '.repeat(WORDS / 6)],
  ['one word', () => 'overleg '.repeat(WORDS)],
  ['amounts', () => '€ 3,5 mln. per '.repeat(WORDS / 4)],
  ['a word as long as a memo', () => 'a'.repeat(WORDS * 6)],
  ['stops', () => '. '.repeat(WORDS)],
  ['abbreviations without end', () => 'verg. v. reisk. '.repeat(WORDS / 3)],
  ['brackets and quotes that are not closed', () => '"(‘['.repeat(WORDS)],
  ['cells', () => '| a '.repeat(WORDS)],
  ['white space between two words', () => `enerzijds${' \t'.repeat(WORDS)}anderzijds`],
  ['hyphens', () => 'aan- en af'.repeat(WORDS / 2)],
];

/** How many letters and figures: none may get lost. */
const lettersOf = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

describe.each(LANGUAGES)('hostile text (%s)', (language) => {
  it.each(TEXTS)('is read to its end: %s', { timeout: 120_000 }, (_, textOf) => {
    const text = `${OPENING[language]} ${textOf(language)}`;
    const document = { title: '', blocks: readPlain(text).blocks };
    const analysis = analyse(document);
    const read = analysis.sentences.map((sentence) => sentence.text).join(' ');
    expect(lettersOf(read)).toBe(lettersOf(document.blocks.map((block) => block.text).join(' ')));
    dilemmasOf(document, analysis);
    questionsBeyond(document, analysis);
    toneOf(language, analysis.sentences[0]?.text ?? text);
  });
});
