import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../lib/document/ids';
import { frame, LENGTHS, REGISTERS, RUNGS, TONES, type Choice } from '../../lib/dissent';
import { heardInText } from '../../lib/dissent/heard';
import { fillingsOf } from './fillings';
import { wrongsOf } from './grammar';

const LANGUAGES = ['nl', 'en'] as const;

const choices = RUNGS.flatMap((rung) =>
  REGISTERS.flatMap((register) =>
    TONES.flatMap((tone) => LENGTHS.map((length): Choice => ({ rung, register, tone, length }))),
  ),
);

describe.each(LANGUAGES)('framings: %s', (language) => {
  const fillings = fillingsOf(language);

  it.each(RUNGS)('%s is good grammar with every kind of filler', (rung) => {
    const wrongs = choices
      .filter((choice) => choice.rung === rung)
      .flatMap((choice) =>
        fillings.flatMap((fillers) =>
          wrongsOf(language, frame(language, choice, fillers).text, fillers),
        ),
      );
    expect(wrongs.slice(0, 5)).toEqual([]);
  });

  it.each(CHECKS)('asks about the gap %s', (gap) => {
    const wrongs = choices
      .filter(({ rung }) => rung === 'question')
      .flatMap((choice) =>
        fillings
          .slice(0, 12)
          .flatMap((fillers) =>
            wrongsOf(language, frame(language, { ...choice, gap }, fillers).text, fillers),
          ),
      );
    expect(wrongs.slice(0, 5)).toEqual([]);
  });

  it('sound as dissent should', () => {
    const texts = choices.map(
      (choice, at) => frame(language, choice, fillings[at % fillings.length] ?? {}).text,
    );
    const heard = heardInText(language, [...new Set(texts)].join('\n'));
    const sharp = heard.flatMap(({ sentence, report }) =>
      report.findings.map(({ fault, words }) => `${fault} (${words}): ${sentence.text}`),
    );
    expect(sharp.slice(0, 5)).toEqual([]);
  });
});
