// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { marksIn } from '../../components/marks/marks-in';
import { textIn } from '../../components/text';
import { analyse } from '../../lib/checks/analyse';
import { MEANINGS } from '../../lib/messages/reader';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { STROKES } from '../../lib/readers/strokes';
import { SHOWN } from './fixtures';
import { expectAccessible, panelWith, READY } from './render';

const SENTENCES = {
  decision: 'U wordt gevraagd in te stemmen met het automatisch uitbetalen van de huurtoeslag.',
  gains: 'Daarmee krijgen 40.000 huurders gemiddeld € 640 per jaar waar zij nu van afzien.',
  losses: 'Daar staat tegenover dat gemeenten hiervoor € 12 mln per jaar aan kosten maken.',
  dilemma: 'Wij kiezen voor snelheid, omdat de schade van wachten groter is dan van fouten.',
  groups: 'De Tweede Kamer verzocht in de motie-Van den Berg om dit te halveren.',
  objections: 'Tegen dit voorstel is in te brengen dat huurders zo hun eigen rechten niet zien.',
};
const DOCUMENT = documentFromMarkdown(
  `# Nota ter beslissing: huurtoeslag\n\n${Object.values(SENTENCES).join('\n\n')}\n`,
);
const shown = { document: DOCUMENT, analysis: analyse(DOCUMENT) };

describe('what is marked', () => {
  it('is a sentence once, for what it says most surely', () => {
    const marks = marksIn(shown).map(({ meaning, quote }) => [meaning, quote.exact]);
    expect(Object.fromEntries(marks)).toEqual(SENTENCES);
    expect(marks).toHaveLength(MEANINGS.length);
  });

  it('stands in the order of the text, each at its own words', () => {
    const marks = marksIn(shown);
    expect(marks.map(({ quote }) => quote.exact)).toEqual(Object.values(SENTENCES));
    for (const { span, quote } of marks) {
      expect(DOCUMENT.blocks[span.block]?.text.slice(span.start, span.end)).toBe(quote.exact);
    }
  });
});

const ON = { ...READY, marking: true };
const CURSOR = { block: 1, start: 0, end: 81 };

describe.each(['nl', 'en'] as const)('the marks in the panel, in %s', (language) => {
  const t = textIn(language);
  const part = () => within(screen.getByRole('region', { name: t('marks_title') }));
  const toggle = () => screen.getByRole('switch', { name: t('marks_toggle') });

  it('are off until the switch is pressed', () => {
    const toggleMarks = vi.fn();
    render(panelWith({ language, actions: { toggleMarks } }));
    expect(toggle().getAttribute('aria-checked')).toBe('false');
    expect(part().queryByText(t('meaning_gains'))).toBeNull();
    fireEvent.click(toggle());
    expect(toggleMarks).toHaveBeenCalledOnce();
  });

  it('have a legend with the lines of the text', async () => {
    const { container } = render(panelWith({ language, state: ON }));
    expect(toggle().getAttribute('aria-checked')).toBe('true');
    for (const meaning of MEANINGS) {
      const { textDecorationStyle } = part().getByText(t(`meaning_${meaning}`)).style;
      expect(textDecorationStyle).toBe(STROKES[meaning].style);
    }
    await expectAccessible(container);
  });

  it('say where they cannot be, and do nothing then', async () => {
    const toggleMarks = vi.fn();
    const capabilities = { ...SHOWN.capabilities, mark: false };
    const state = { ...READY, shown: { ...SHOWN, capabilities } };
    const { container } = render(panelWith({ language, state, actions: { toggleMarks } }));
    expect(screen.getByText(t('marks_not'))).toBeTruthy();
    fireEvent.click(toggle());
    expect(toggleMarks).not.toHaveBeenCalled();
    await expectAccessible(container);
  });

  it('show what is found at the cursor without taking the focus, and say so', async () => {
    const state = { ...ON, cursor: CURSOR };
    const { container } = render(panelWith({ language, state, here: CURSOR, quietly: true }));
    const said = t('marks_here', t('hereNothing'));
    expect(part().getByText(said).closest('[role=status]')).toBeTruthy();
    expect(screen.getByRole('heading', { name: t('hereTitle') })).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
    await expectAccessible(container);
  });
});

it('are not offered for a text that is not in a tab', () => {
  render(panelWith({ state: { ...READY, source: 'file' } }));
  expect(screen.queryByRole('switch')).toBeNull();
});
