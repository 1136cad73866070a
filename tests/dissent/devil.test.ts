import { describe, expect, it } from 'vitest';
import type { Analysis, CheckResult } from '../../lib/checks/analysis';
import type { CheckId, Verdict } from '../../lib/document/ids';
import { DEVIL, DEVIL_QUESTIONS, missingDissent, onlyPraises, sentenceOf } from '../../lib/dissent';
import { memoOf, type Line } from '../dilemma/memo';
import { wrongsOf } from './grammar';

function memo(
  verdicts: Readonly<Partial<Record<CheckId, Verdict>>>,
  ...lines: readonly Line[]
): Analysis {
  const checks = (Object.entries(verdicts) as [CheckId, Verdict][]).map(
    ([id, verdict]): CheckResult => ({
      id,
      verdict,
      confidence: 1,
      evidence: [],
      reason: '',
      named: null,
    }),
  );
  return { ...memoOf([lines]).analysis, checks };
}

describe('where dissent is missing', () => {
  it('all four questions are asked of a draft that only praises', () => {
    const analysis = memo(
      { dissent: 'missing', 'negative-consequences': 'missing', feasibility: 'covered' },
      ['Iedereen wint hierbij.', 'benefit'],
    );
    expect(missingDissent(analysis)).toEqual([...DEVIL]);
    expect(onlyPraises(analysis)).toBe(true);
  });

  it('none is asked of a draft that names its counter-argument', () => {
    expect(missingDissent(memo({ dissent: 'covered', feasibility: 'missing' }))).toEqual([]);
  });

  it('what the draft answers is not asked again', () => {
    const analysis = memo(
      { dissent: 'partial', 'negative-consequences': 'covered', feasibility: 'covered' },
      ['De raming is onzeker.', 'uncertainty'],
    );
    expect(missingDissent(analysis)).toEqual(['steelman', 'change-of-mind']);
    expect(onlyPraises(analysis)).toBe(false);
  });

  it('nothing is asked of what is no policy draft', () => {
    const analysis = { ...memo({ dissent: 'missing' }), isPolicyDraft: false };
    expect(missingDissent(analysis)).toEqual([]);
    expect(onlyPraises(analysis)).toBe(false);
  });
});

describe('an answer becomes a sentence', () => {
  it.each([
    [
      'nl',
      'premortem',
      ['Doordat gemeenten te weinig mensen hadden.'],
      'Als dit over twee jaar niet heeft gewerkt, komt dat waarschijnlijk doordat gemeenten te weinig mensen hadden.',
    ],
    [
      'nl',
      'premortem',
      ['te weinig mensen'],
      'Als dit over twee jaar niet heeft gewerkt, is dit de waarschijnlijkste oorzaak: te weinig mensen.',
    ],
    [
      'nl',
      'steelman',
      ['de cliëntenraden', 'dat de drempel te hoog is'],
      'Het sterkste argument tegen dit voorstel komt naar verwachting van de cliëntenraden, namelijk dat de drempel te hoog is.',
    ],
    [
      'nl',
      'steelman',
      ['UWV', 'De drempel is te hoog'],
      'Het sterkste argument tegen dit voorstel komt naar verwachting van UWV: de drempel is te hoog.',
    ],
    [
      'nl',
      'unknown',
      ['hoeveel huishoudens dit raakt'],
      'Wij weten nog niet hoeveel huishoudens dit raakt.',
    ],
    [
      'nl',
      'unknown',
      ['Hoeveel huishoudens raakt dit?'],
      'Dit weten wij nog niet: hoeveel huishoudens raakt dit?',
    ],
    ['nl', 'unknown', ['de kosten na 2030'], 'Dit weten wij nog niet: de kosten na 2030.'],
    [
      'nl',
      'change-of-mind',
      ['als de wachttijd oploopt'],
      'Wij wegen dit voorstel opnieuw als de wachttijd oploopt.',
    ],
    [
      'en',
      'premortem',
      ['Because councils had too few staff.'],
      'If this has not worked two years from now, it will probably be because councils had too few staff.',
    ],
    [
      'en',
      'steelman',
      ['the patient groups', 'The threshold is too high'],
      'We expect the strongest argument against this proposal from the patient groups: the threshold is too high.',
    ],
    [
      'en',
      'unknown',
      ['how many households this affects'],
      'We do not yet know how many households this affects.',
    ],
    [
      'en',
      'unknown',
      ['How many households does this affect?'],
      'This is not yet known: how many households does this affect?',
    ],
    [
      'en',
      'change-of-mind',
      ['if the wait exceeds ten weeks'],
      'We will weigh this proposal again if the wait exceeds ten weeks.',
    ],
  ] as const)('%s %s %j', (language, id, answers, sentence) => {
    expect(sentenceOf(language, id, answers)).toBe(sentence);
  });

  it.each(['nl', 'en'] as const)(
    'that is good grammar, also for its own example: %s',
    (language) => {
      for (const id of DEVIL) {
        const { fields } = DEVIL_QUESTIONS[language][id];
        const sentence =
          sentenceOf(
            language,
            id,
            fields.map(({ example }) => example),
          ) ?? '';
        expect(wrongsOf(language, sentence, {})).toEqual([]);
      }
    },
  );

  it('only when every field is filled', () => {
    expect(sentenceOf('nl', 'steelman', ['UWV', ' '])).toBeNull();
    expect(sentenceOf('en', 'unknown', [])).toBeNull();
  });
});
