// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { DilemmaView } from '../../components/dilemma/dilemma-view';
import { textIn } from '../../components/text';
import { TextContext } from '../../components/use-text';
import type { Language } from '../../lib/document/document';
import { memoOf, type Line } from '../dilemma/memo';
import { actionsWith, SHOWN } from './fixtures';
import { expectAccessible } from './render';

const MARKET: readonly (readonly Line[])[] = [
  [
    [
      'Rust voor bewoners en ruimte voor ondernemers gaan op dit plein slecht samen.',
      'dilemma',
      'citizens',
    ],
    [
      'De rust voor bewoners weegt zwaarder dan de ruimte voor ondernemers, omdat slaap telt.',
      'justification',
    ],
  ],
  [['Ondernemers krijgen een vergoeding.']],
];
const OPEN: readonly (readonly Line[])[] = [[['Dit is en blijft een dilemma.', 'dilemma']]];

interface Options {
  readonly blocks?: readonly (readonly Line[])[];
  readonly language?: Language;
  readonly beforeChoice?: boolean | null;
  readonly actions?: Parameters<typeof actionsWith>[0];
  readonly capabilities?: Partial<typeof SHOWN.capabilities>;
}

function viewWith({ blocks = MARKET, language = 'nl', ...options }: Options = {}) {
  const { document, analysis } = memoOf(blocks);
  return (
    <TextContext.Provider value={textIn(language)}>
      <DilemmaView
        document={document}
        analysis={{ ...analysis, dilemmaBeforeChoice: options.beforeChoice ?? null }}
        capabilities={{ ...SHOWN.capabilities, ...options.capabilities }}
        actions={actionsWith(options.actions)}
      />
    </TextContext.Provider>
  );
}

const asked = (container: Element) =>
  [...container.querySelectorAll('.ask')].map((element) => element.textContent);
const explanation = (container: Element) => container.querySelector('.starter')?.textContent;

describe.each(['nl', 'en'] as const)('the dilemma in %s', (language) => {
  it.each([MARKET, OPEN, []])('is accessible', async (...blocks) => {
    const { container } = render(viewWith({ blocks, language, beforeChoice: true }));
    for (const details of container.querySelectorAll('details')) details.setAttribute('open', '');
    await expectAccessible(container);
  });
});

describe('a tension', () => {
  it('shows both sides, whose they are, the choice and what the other side gets', () => {
    const { container } = render(viewWith());
    const card = screen.getByRole('article', { name: 'Dilemma 1' });
    const one = within(card).getByText('De ene kant').parentElement;
    expect(one?.textContent).toContain('Rust voor bewoners');
    expect(one?.textContent).toContain('bewoners (Burgers)');
    expect(card.textContent).toContain('De ene kant weegt hier zwaarder.');
    expect(card.textContent).toContain('Compensatie');
    expect(asked(container)).toEqual([]);
  });

  it('shows the words of a side on the page', () => {
    const reveal = vi.fn();
    render(viewWith({ actions: { reveal } }));
    fireEvent.click(screen.getByRole('button', { name: 'ruimte voor ondernemers' }));
    expect(reveal).toHaveBeenCalledWith(expect.objectContaining({ block: 0, start: 22, end: 45 }));
  });

  it('asks for what it cannot tell', () => {
    const { container } = render(viewWith({ blocks: OPEN }));
    expect(asked(container)).toEqual([
      'Wat zijn precies de twee kanten?',
      'Wat kiest u, en waarom?',
      'Krijgen zij iets terug? Zo nee, waarom niet?',
    ]);
  });

  it('asks to explain it before the choice where it comes after', () => {
    const { container } = render(viewWith({ beforeChoice: false }));
    expect(container.textContent).toContain('Kunt u het dilemma uitleggen vóór de keuze?');
  });
});

describe('the explanation', () => {
  it('starts from the words of the draft and follows what is typed', () => {
    const { container } = render(viewWith());
    expect(explanation(container)).toContain('telt voor bewoners: ‘Rust voor bewoners’.');
    const loss = screen.getByLabelText('Wat merken zij ervan?');
    expect(explanation(container)).toContain('[gevolg]');
    fireEvent.input(loss, { target: { value: 'drie avonden minder omzet' } });
    expect(explanation(container)).toContain(
      'Voor ondernemers betekent dit: drie avonden minder omzet.',
    );
  });

  it('is inserted or copied as it stands', () => {
    const insert = vi.fn();
    const copy = vi.fn();
    const { container } = render(viewWith({ actions: { insert, copy } }));
    const form = container.querySelector<HTMLElement>('.explanation-form');
    if (!form) throw new Error('no form');
    fireEvent.click(within(form).getByText('Zet bij de cursor'));
    fireEvent.click(within(form).getByText('Kopieer'));
    expect(insert).toHaveBeenCalledWith(explanation(container));
    expect(copy).toHaveBeenCalledWith(explanation(container));
    expect(explanation(container)?.split('\n')).toHaveLength(3);
  });

  it('keeps what was typed when the memo is read again, and follows it for the rest', () => {
    const { container, rerender } = render(viewWith());
    fireEvent.input(screen.getByLabelText('Wie verliest erdoor?'), {
      target: { value: 'de kermisbazen' },
    });
    const [[first, ...rest] = [], ...more] = MARKET;
    if (!first) throw new Error('no dilemma');
    const changed: Line = [
      'Rust voor bewoners en omzet voor winkels gaan slecht samen.',
      'dilemma',
    ];
    rerender(viewWith({ blocks: [[changed, ...rest], ...more] }));
    expect(explanation(container)).toContain('Voor de kermisbazen betekent dit');
    expect(explanation(container)).toContain('‘omzet voor winkels’');
  });

  it('does not lose the focus when its dilemma goes', () => {
    const { rerender } = render(viewWith());
    screen.getByLabelText('Wie verliest erdoor?').focus();
    rerender(viewWith({ blocks: [] }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('can be written where no dilemma was found', () => {
    const { container } = render(viewWith({ blocks: [] }));
    expect(container.textContent).toContain('Welke twee belangen botsen hier?');
    expect(screen.getAllByRole('textbox')).toHaveLength(9);
  });

  it('can only be copied where the page cannot be written in', () => {
    render(viewWith({ capabilities: { insert: false, reveal: false } }));
    expect(screen.queryByText('Zet bij de cursor')).toBeNull();
    expect(screen.queryByRole('button', { name: 'ruimte voor ondernemers' })).toBeNull();
  });
});
