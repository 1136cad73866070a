import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis, CheckResult } from '../../lib/checks/analysis';
import type { Language } from '../../lib/document/document';
import { SIGNALS, type CheckId } from '../../lib/document/ids';
import { contextOf, frame, objectionsIn, type Fillers } from '../../lib/dissent';
import { memoOf, type Line } from '../dilemma/memo';

/** The analysis of a memo in which the named checks found the named sentences. */
function analysisOf(
  blocks: readonly (readonly Line[])[],
  language: Language,
  evidence: Readonly<Partial<Record<CheckId, readonly number[]>>> = {},
): Analysis {
  const { analysis } = memoOf(blocks, language);
  const checks = (Object.entries(evidence) as [CheckId, number[]][]).map(
    ([id, at]): CheckResult => ({
      id,
      verdict: 'covered',
      confidence: 0.9,
      evidence: at.flatMap((index) => {
        const sentence = analysis.sentences[index];
        return sentence ? [{ ...sentence, quote: sentence.text, cue: null }] : [];
      }),
      reason: '',
      named: null,
    }),
  );
  return { ...analysis, checks };
}

const NL = analysisOf(
  [
    [['U wordt gevraagd in te stemmen met het verhogen van de drempel.']],
    [['Doel is dat gezinnen eerder duidelijkheid krijgen.', 'goal']],
    [
      ['Voor ouderen zonder computer wordt de aanvraag moeilijker.', 'drawback', 'citizens'],
      ['Het gaat om ongeveer 40.000 huishoudens.', 'citizens'],
    ],
    [['Dit kan alleen, mits de uitvoering geld krijgt.', 'feasibility']],
    [['Er is een spanning tussen snelheid en maatwerk.', 'dilemma']],
    [['Een alternatief is een proef in drie gemeenten.', 'option']],
  ],
  'nl',
  { decision: [0], 'negative-consequences': [2] },
);

const EN = analysisOf(
  [
    [['You are asked to agree to the higher threshold.']],
    [['The aim is to shorten the waiting list.', 'goal']],
    [
      ['Older people without a computer will find applying harder.', 'drawback', 'citizens'],
      ['This concerns about 40,000 households.', 'citizens'],
    ],
    [['It can be done, provided that delivery is funded.', 'feasibility']],
    [['There is a tension between speed and tailored support.', 'dilemma']],
    [['An alternative is a pilot in three councils.', 'option']],
  ],
  'en',
  { decision: [0], 'negative-consequences': [2] },
);

const select = (analysis: Analysis, at: number) => {
  const sentence = analysis.sentences[at];
  if (!sentence) throw new RangeError('no such sentence');
  return contextOf(analysis, { span: sentence });
};

describe('what the draft gives', () => {
  it('for a passage (nl)', () => {
    expect(select(NL, 2)).toMatchObject({
      language: 'nl',
      register: 'minister-note',
      rung: 'consequence',
      gap: null,
      rights: false,
      fillers: {
        decision: { text: 'het verhogen van de drempel', form: 'noun' },
        interest: { text: 'gezinnen eerder duidelijkheid krijgen', form: 'sub' },
        group: { text: 'ouderen', form: 'noun' },
        consequence: {
          text: 'Voor ouderen zonder computer wordt de aanvraag moeilijker.',
          form: 'quote',
        },
        option: { text: 'Een alternatief is een proef in drie gemeenten.', form: 'quote' },
        number: { text: 'ongeveer 40.000 huishoudens', form: 'noun' },
        value: { text: 'snelheid', form: 'noun' },
        other: { text: 'maatwerk', form: 'noun' },
      },
    });
    expect(select(NL, 4).fillers.condition).toEqual({
      text: 'de uitvoering geld krijgt',
      form: 'sub',
    });
  });

  it('for a passage (en)', () => {
    expect(select(EN, 2).fillers).toMatchObject({
      decision: { text: 'the higher threshold', form: 'noun' },
      interest: { text: 'to shorten the waiting list', form: 'infinitive' },
      group: { text: 'older people', form: 'noun' },
      consequence: { form: 'quote' },
      option: { text: 'An alternative is a pilot in three councils.', form: 'quote' },
      number: { text: 'about 40,000 households', form: 'noun' },
      value: { text: 'speed', form: 'noun' },
      other: { text: 'tailored support', form: 'noun' },
    });
    expect(select(EN, 4).fillers.condition).toEqual({ text: 'delivery is funded', form: 'sub' });
  });

  it('for the whole draft takes the drawback that it names itself', () => {
    expect(contextOf(NL).fillers.consequence).toEqual(select(NL, 2).fillers.consequence);
    expect(contextOf(EN).fillers.consequence).toEqual(select(EN, 2).fillers.consequence);
  });

  it('about a gap begins with its question', () => {
    const { rung, gap, fillers, language } = contextOf(NL, { gap: 'options' });
    expect(rung).toBe('question');
    const choice = { rung, register: 'meeting', tone: 'neutral', length: 'short', gap } as const;
    expect(frame(language, choice, fillers).text).toBe(
      'Het gaat ons erom dat gezinnen eerder duidelijkheid krijgen. Welke andere wegen zijn bekeken? De keuze is aan u.',
    );
  });

  it('says no consequence where the passage says none', () => {
    const context = select(NL, 1);
    expect(context.fillers.consequence).toBeUndefined();
    expect(context.rung).toBe('question');
  });

  it('takes no list that it would have to cut off', () => {
    const listed = analysisOf(
      [
        [
          [
            'You are asked to agree to the closure of the libraries at Eastfield, Thorne and Wells.',
          ],
        ],
      ],
      'en',
      { decision: [0] },
    );
    expect(contextOf(listed).fillers.decision).toBeUndefined();
  });

  it('knows when law or rights may be at stake', () => {
    const line = (text: string) => analysisOf([[[text, 'drawback']]], 'nl');
    expect(select(line('Dit is in strijd met artikel 8 EVRM.'), 0).rights).toBe(true);
    expect(select(line('Dit kost drie ton.'), 0).rights).toBe(false);
  });

  it('writes in the language of the panel where the draft has none', () => {
    expect(contextOf({ ...EN, language: null }, null, 'en').language).toBe('en');
  });

  it('is word for word from the draft, whatever it says', () => {
    const words = fc
      .array(
        fc.constantFrom(
          ...'doel is dat gezinnen mits keuze tussen rust en ruimte 40.000 huishoudens € 5 UWV “nu” ja, nee: te doen'.split(
            ' ',
          ),
        ),
        { minLength: 1, maxLength: 14 },
      )
      .map((parts) => `${parts.join(' ')}.`);
    const line = fc
      .tuple(words, fc.subarray([...SIGNALS]))
      .map(([text, signals]): Line => [text, ...signals]);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(5), (lines, at) => {
        const analysis = analysisOf([lines], 'nl', { decision: [0], 'negative-consequences': [0] });
        const sentence = analysis.sentences[at];
        const { fillers } = contextOf(analysis, sentence ? { span: sentence } : null);
        const draft = lines
          .map(([text]) => text)
          .join(' ')
          .toLowerCase();
        for (const { text } of Object.values(fillers as Required<Fillers>)) {
          for (const part of text.split(' en ')) expect(draft).toContain(part.toLowerCase());
        }
      }),
    );
  });
});

describe('the objections that a draft has', () => {
  it('are heard, with what follows as their ground', () => {
    const analysis = analysisOf(
      [
        [
          ['Dit is niet uitvoerbaar.', 'dissent'],
          ['Bij DUO ontbreekt namelijk de menskracht.', 'feasibility'],
        ],
        [['Dit gaat nooit lukken.', 'dissent'], ['De zon schijnt.']],
      ],
      'nl',
    );
    const heard = objectionsIn(analysis, 'nl');
    expect(heard.map(({ sentence, report }) => [sentence.text, report.verdict])).toEqual([
      ['Dit is niet uitvoerbaar.', 'fine'],
      ['Dit gaat nooit lukken.', 'turn'],
    ]);
  });
});
