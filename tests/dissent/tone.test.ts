import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { heardInText, toneOf } from '../../lib/dissent';
import { TONE_PACKS } from '../../lib/dissent/tone/compile';
import { en } from '../../lib/dissent/tone/examples.en';
import { nl } from '../../lib/dissent/tone/examples.nl';
import { FAULTS, STRENGTHS } from '../../lib/dissent/tone/types';
import { parseMemo } from '../gold/memo';
import { HELD_OUT } from './held-out';
import { FIFTH } from './held-out-fifth';
import { FOURTH } from './held-out-fourth';
import { SECOND } from './held-out-second';
import { SIXTH } from './held-out-sixth';
import { THIRD } from './held-out-third';
import { measure } from './measure';

const EXAMPLES = { nl, en };
const GOLD = join(import.meta.dirname, '../gold/src');

/** A sentence that holds the words of a cue: of alternatives the first, of a gap nothing. */
function sentenceWith(cue: string): string {
  const words = cue.split(/\s+/).filter((word) => word !== '…');
  return `Wie ${words.map((word) => word.replace(/[<>]/g, '').split('/')[0]).join(' ')} x.`;
}

describe.each(['nl', 'en'] as const)('tone: %s', (language) => {
  const { rules, strengths } = TONE_PACKS[language];
  const faultsIn = (sentence: string, around: string[] = []) =>
    toneOf(language, sentence, around).findings.map(({ fault }) => fault);

  it('has examples enough to measure on', () => {
    const { bad, good } = EXAMPLES[language];
    expect(bad.length).toBeGreaterThanOrEqual(40);
    expect(good.length).toBeGreaterThanOrEqual(40);
    expect(new Set(bad.map(([fault]) => fault))).toEqual(new Set(FAULTS));
    expect(new Set(rules.map(({ fault }) => fault))).toEqual(new Set(FAULTS));
  });

  it.each([
    ['the examples beside the rules', EXAMPLES[language]],
    ['sentences that were held out', HELD_OUT[language]],
    ['sentences worded as no rule was', SECOND[language]],
    ['sentences written after those', THIRD[language]],
    ['lines from memos and mails', FOURTH[language]],
    ['lines written after those', FIFTH[language]],
  ])('is precise on %s', (_, examples) => {
    const { precision, named, recall, wrong } = measure(language, examples);
    expect(precision, wrong.join('\n')).toBe(1);
    expect(named, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('does on sentences that no rule was ever changed for what a new one may expect', () => {
    const { precision, named, recall, wrong } = measure(language, SIXTH[language]);
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(named, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.5);
  });

  it('says of good dissent that it is good, and of no other sentence', () => {
    const good = [FOURTH, FIFTH, SIXTH].flatMap((set) => set[language].good);
    const bad = [FOURTH, FIFTH, SIXTH].flatMap((set) => set[language].bad);
    const called = (sentences: readonly string[]) =>
      sentences.filter((sentence) => toneOf(language, sentence).verdict === 'good');
    expect(called(good).length / good.length).toBeGreaterThanOrEqual(0.55);
    expect(called(bad.map(([, sentence]) => sentence))).toEqual([]);
  });

  it('leaves the prose of well-mannered memos alone', () => {
    // Texts annotated blind are of all sorts: also open letters, and letters of complaint.
    const memos = readdirSync(GOLD).filter(
      (name) => name.startsWith(language) && !name.includes('-blind-'),
    );
    const sentences = memos.flatMap(
      (name) => parseMemo(readFileSync(join(GOLD, name), 'utf8'), name).sentences,
    );
    const found = sentences.filter(({ text }) => faultsIn(text).length > 0);
    expect(sentences.length).toBeGreaterThan(1_000);
    expect(found.length / sentences.length).toBeLessThan(0.003);
  }, 30_000);

  describe.each([...rules])('$fault: $name', ({ fault, example, no, cues }) => {
    it('finds its example, and not that example turned', () => {
      expect(faultsIn(example.from)).toContain(fault);
      expect(faultsIn(example.to)).toEqual([]);
    });

    it.each([...no])('leaves alone: %s', (sentence) => {
      expect(faultsIn(sentence)).not.toContain(fault);
    });

    const swaps = cues.flatMap((cue) => (typeof cue === 'string' ? [] : [cue]));
    it.each(swaps)('turns $cue', ({ cue, swap }) => {
      const { findings } = toneOf(language, sentenceWith(cue));
      const { turned } = findings.find((finding) => finding.fault === fault) ?? {};
      expect(turned?.toLowerCase()).toContain(swap.toLowerCase());
      expect(turned).not.toMatch(/ {2}|^\p{Ll}| [.,;]/u);
    });
  });

  it.each(STRENGTHS)('can tell of the strength %s', (strength) => {
    const told = EXAMPLES[language].good.filter((sentence) =>
      toneOf(language, sentence).strengths.some((found) => found.strength === strength),
    );
    expect(told.length).toBeGreaterThan(0);
  });

  describe.each([...strengths])('strength $strength', ({ strength, yes, no }) => {
    const has = (sentence: string) =>
      toneOf(language, sentence).strengths.some((found) => found.strength === strength);
    it.each([...yes])('sees it in: %s', (sentence) => {
      expect(has(sentence)).toBe(true);
    });
    it.each([...no])('does not see it in: %s', (sentence) => {
      expect(has(sentence)).toBe(false);
    });
  });

  it('points at the words exactly', () => {
    for (const [, sentence] of EXAMPLES[language].bad) {
      for (const { start, end, words } of toneOf(language, sentence).findings) {
        expect(sentence.slice(start, end)).toBe(words);
        expect(words.trim()).not.toBe('');
      }
    }
  });
});

describe('a reasoned "not feasible"', () => {
  it.each([
    ['nl', 'Invoering per 1 juli is onhaalbaar: de leverancier levert pas in september.'],
    ['nl', 'Dit is niet uitvoerbaar zolang het register niet bestaat.'],
    ['nl', 'De datum is onmogelijk te halen door de lopende aanbesteding.'],
    ['nl', 'Zonder koppeling met de BRP is dit onuitvoerbaar.'],
    ['nl', 'De variant is niet werkbaar vanwege de dubbele registratie.'],
    ['nl', 'Dit is niet uitvoerbaar met de huidige bezetting.'],
    ['nl', 'Op deze termijn is het onmogelijk. De bouw vraagt veertien maanden.'],
    ['nl', 'Wij achten dit niet uitvoerbaar; het systeem kan geen deelbetalingen aan.'],
    ['en', 'A start on 1 July is unworkable: the supplier delivers in September.'],
    ['en', 'This is not feasible while the register does not exist.'],
    ['en', 'The date is impossible to meet due to the running tender.'],
    ['en', 'Without a link to the register this is undeliverable.'],
    ['en', 'The option is not workable owing to double registration.'],
    ['en', 'This is not deliverable with current staffing.'],
    ['en', 'In that time it is impossible. Building takes fourteen months.'],
    ['en', 'We consider this unworkable; the system cannot handle part payments.'],
  ] as const)('is a finding, no absolute (%s): %s', (language, text) => {
    const heard = heardInText(language, text);
    expect(heard.flatMap(({ report }) => report.findings)).toEqual([]);
  });

  it.each([
    ['nl', 'Dit is niet uitvoerbaar.'],
    ['nl', 'De datum is onmogelijk. Dat weet iedereen.'],
    ['en', 'This is not feasible.'],
    ['en', 'The date is impossible. Everybody knows that.'],
  ] as const)('is turned where it has no reason (%s): %s', (language, text) => {
    expect(heardInText(language, text)[0]?.report.verdict).toBe('turn');
  });
});

describe('good dissent', () => {
  it.each([
    [
      'nl',
      'Voor DUO is invoering vóór 1 juli niet uitvoerbaar, omdat het systeem in juni wordt vervangen.',
    ],
    ['nl', 'Niet uitvoerbaar, omdat er bij UWV 45 fte ontbreekt.'],
    ['nl', 'Het gaat u om snelheid; voor huurders betekent dit een langere wachttijd.'],
    ['en', 'Delivery before 1 July is not feasible, because the system is replaced in June.'],
    ['en', 'Your aim is early certainty; for tenants this also means a longer wait.'],
  ] as const)('is recognised (%s): %s', (language, sentence) => {
    expect(toneOf(language, sentence).verdict).toBe('good');
  });

  it.each([
    ['nl', 'Dit is niet uitvoerbaar.', 'Bij DUO ontbreekt namelijk de menskracht.'],
    ['en', 'This is not deliverable.', 'The agency is short of staff.'],
  ] as const)('may give its ground in the next sentence (%s): %s %s', (language, claim, ground) => {
    expect(toneOf(language, claim).verdict).toBe('turn');
    expect(toneOf(language, claim, [ground]).verdict).not.toBe('turn');
  });

  it.each([
    ['nl', 'De vergadering begint om tien uur.'],
    ['en', 'The meeting is on the second floor.'],
  ] as const)('is not seen in every calm sentence (%s): %s', (language, sentence) => {
    expect(toneOf(language, sentence).verdict).toBe('fine');
  });
});
