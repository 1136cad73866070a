// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { InterestsView } from '../../components/interests/interests-view';
import { textIn } from '../../components/text';
import { TextContext } from '../../components/use-text';
import type { Language, Span } from '../../lib/document/document';
import { memoOf, type Line } from '../dilemma/memo';
import { expectAccessible } from './render';

const LINES: readonly Line[] = [
  ['Ouders hechten aan een vast gezicht.', 'interest', 'citizens'],
  ['Vervoerders eisen een hoger tarief.', 'interest', 'citizens'],
  ['Zij zijn liever eerder klaar.', 'interest'],
  ['De inspectie houdt toezicht.', 'officials'],
];
const SHARED: Line = ['Het gedeeld belang is een bus die komt.', 'interest', 'citizens'];

interface Options {
  readonly lines?: readonly Line[];
  readonly language?: Language;
  readonly onReveal?: (span: Span) => void;
}

function viewWith({ lines = LINES, language = 'nl', onReveal }: Options = {}) {
  return (
    <TextContext.Provider value={textIn(language)}>
      <InterestsView {...memoOf([lines])} onReveal={onReveal} />
    </TextContext.Provider>
  );
}

const asked = (container: Element) =>
  [...container.querySelectorAll('.ask')].map((element) => element.textContent);

describe('the interests', () => {
  it.each(['nl', 'en'] as const)('are accessible in %s', async (language) => {
    const { container, rerender } = render(viewWith({ language, onReveal: () => undefined }));
    await expectAccessible(container);
    rerender(viewWith({ language, lines: [SHARED] }));
    await expectAccessible(container);
    rerender(viewWith({ language, lines: [] }));
    await expectAccessible(container);
  });

  it('say who wants what, and whether it is an interest or a demand', () => {
    const { container } = render(viewWith());
    const rows = [...container.querySelectorAll('.wants > li')].map(
      (row) => row.querySelector('p')?.textContent,
    );
    expect(rows).toEqual(['Ouders belang', 'Vervoerders eis of wens', 'Wie wil dit? eis of wens']);
    expect(screen.getAllByRole('heading', { level: 3 }).map((it) => it.textContent)).toEqual([
      'Burgers',
      'Anderen',
      'Wat willen zij samen?',
      'Wel genoemd, nog niet wat zij willen',
    ]);
  });

  it('ask for the interest behind a demand, for what is shared and for who is silent', () => {
    const { container } = render(viewWith());
    expect(asked(container)).toEqual([
      'Waarom is dat belangrijk voor hen?',
      'Waarom is dat belangrijk voor hen?',
      'Is er iets wat zij allemaal willen?',
      'Ambtenaren: wat willen of vrezen zij?',
    ]);
  });

  it('show what is shared instead of asking for it', () => {
    const { container } = render(viewWith({ lines: [SHARED] }));
    expect(asked(container)).toEqual([]);
    expect(screen.getAllByText(/gedeeld belang/).length).toBeGreaterThan(0);
  });

  it('do not lose the focus when a sentence goes', () => {
    const onReveal = vi.fn();
    const { rerender } = render(viewWith({ onReveal }));
    screen.getByRole('button', { name: 'Ouders hechten aan een vast gezicht.' }).focus();
    rerender(viewWith({ onReveal, lines: [] }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('show the words on the page', () => {
    const onReveal = vi.fn();
    render(viewWith({ onReveal }));
    fireEvent.click(screen.getByRole('button', { name: 'Ouders hechten aan een vast gezicht.' }));
    expect(onReveal).toHaveBeenCalledWith(expect.objectContaining({ block: 0, start: 0 }));
  });
});
