import { describe, expect, it } from 'vitest';
import { interestsOf } from '../../lib/dilemma/interests';
import type { Language } from '../../lib/document/document';
import { memoOf, type Line } from './memo';

function interestsIn(lines: readonly Line[], language: Language = 'nl') {
  const { document, analysis } = memoOf([lines], language);
  return interestsOf(document, analysis);
}

describe('interests', () => {
  it('are told apart from demands', () => {
    const { groups } = interestsIn([
      ['Ouders hechten aan een vast gezicht.', 'interest', 'citizens'],
      ['Vervoerders eisen een hoger tarief.', 'interest', 'citizens'],
      ['Gemeenten willen uitstel, omdat hun teams vol zitten.', 'interest', 'officials'],
    ]);
    expect(
      groups.citizens.map(({ party, interest, demand }) => [party?.name, interest, demand]),
    ).toEqual([
      ['Ouders', true, false],
      ['Vervoerders', false, true],
    ]);
    expect(groups.officials).toMatchObject([{ interest: true, demand: true }]);
  });

  it('count what those who were heard brought in, not that they were heard', () => {
    const { groups } = interestsIn([
      ['Met bewoners is twee keer gesproken.', 'consultation', 'citizens'],
      ['Bewoners vroegen om een eerder begin.', 'consultation', 'citizens'],
    ]);
    expect(groups.citizens.map(({ sentence }) => sentence.text)).toEqual([
      'Bewoners vroegen om een eerder begin.',
    ]);
  });

  it('leave open who wants it where the draft does not say', () => {
    const { groups, others } = interestsIn([
      ['Zij vrezen voor hun beoordeling.', 'interest'],
      ['Zij hechten aan rust.', 'interest', 'officials'],
    ]);
    expect(others).toMatchObject([{ party: null, interest: true }]);
    expect(groups.officials).toMatchObject([{ party: null }]);
  });

  it('name the groups that are there without an interest', () => {
    const { silent } = interestsIn([
      ['Ouders hechten aan een vast gezicht.', 'interest', 'citizens'],
      ['De inspectie houdt toezicht.', 'officials'],
    ]);
    expect(silent).toEqual(['officials']);
  });

  it('find what parties share', () => {
    const { shared } = interestsIn([
      ['Het gedeeld belang is een haven die open blijft.', 'interest'],
      ['Zij zijn het niet eens over de plek.', 'interest'],
    ]);
    expect(shared.map(({ text }) => text)).toEqual([
      'Het gedeeld belang is een haven die open blijft.',
    ]);
  });

  it('are read in English too', () => {
    const { groups, shared } = interestsIn(
      [
        ['Growers need a price that they know in March.', 'interest', 'citizens'],
        ['Growers and shopkeepers both want an answer by May.', 'interest', 'citizens'],
      ],
      'en',
    );
    expect(groups.citizens.map(({ interest, demand }) => [interest, demand])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(shared).toHaveLength(1);
  });
});
