// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { marksIn } from '../../components/marks/marks-in';
import { textIn } from '../../components/text';
import type { Analysis } from '../../lib/checks/analysis';
import type { Document } from '../../lib/document/document';
import type { SignalId, Verdict } from '../../lib/document/ids';
import { MEANINGS } from '../../lib/messages/reader';
import { STROKES } from '../../lib/readers/strokes';
import { ANALYSIS, SHOWN } from './fixtures';
import { expectAccessible, panelWith, READY } from './render';

const TEXTS = ['Een besluit.', 'Een voordeel.', 'Wie het aangaat.', 'Niets van dat al.'];
const hit = (signal: SignalId, confidence: number) => ({ signal, confidence, cue: null });
const SIGNALS = [
  [hit('decision', 0.6), hit('drawback', 0.5), hit('citizens', 0.9)],
  [hit('drawback', 0.4), hit('benefit', 0.7)],
  [hit('citizens', 0.5)],
  [],
];
const sentences = TEXTS.map((text, block) => ({
  ...{ block, start: 0, end: text.length, text },
  signals: SIGNALS[block] ?? [],
}));
const DOCUMENT: Document = {
  title: '',
  blocks: TEXTS.map((text) => ({ kind: 'paragraph', level: 0, text })),
};
/** Evidence of these checks: what each of the sentences is taken for. */
const evidenceOf = (verdict: Verdict): Analysis => ({
  ...ANALYSIS,
  sentences,
  checks: ANALYSIS.checks.map((check) => ({
    ...check,
    verdict,
    evidence: ['decision', 'positive-consequences', 'negative-consequences', 'citizens'].includes(
      check.id,
    )
      ? sentences.map((one) => ({ ...one, quote: one.text, cue: null }))
      : [],
  })),
});

describe('what is marked', () => {
  const marks = (verdict: Verdict) =>
    marksIn({ document: DOCUMENT, analysis: evidenceOf(verdict) });

  it('is a sentence once, for what it says most surely, and nothing that it does not say', () => {
    expect(marks('covered').map(({ meaning, quote }) => [meaning, quote.exact])).toEqual([
      ['decision', 'Een besluit.'],
      ['gains', 'Een voordeel.'],
      ['groups', 'Wie het aangaat.'],
    ]);
    expect(marks('partial')).toHaveLength(3);
  });

  it.each(['missing', 'unsure'] as const)('is not what a check finds %s', (verdict) => {
    expect(marks(verdict)).toEqual([]);
  });

  it('stands at its own words', () => {
    for (const { span, quote } of marks('covered')) {
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
