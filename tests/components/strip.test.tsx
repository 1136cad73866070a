// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Strip } from '../../components/strip/strip';
import { textIn } from '../../components/text';
import { TextContext } from '../../components/use-text';
import type { Analysis, SentenceAnalysis } from '../../lib/checks/analysis';
import type { Language, Span } from '../../lib/document/document';
import type { SignalId } from '../../lib/document/ids';
import { ANALYSIS } from './fixtures';
import { expectAccessible } from './render';

const filler = 'Dit is een zin van een stuk of tien gewone woorden.';

function analysisOf(rows: readonly (readonly [string, ...SignalId[]])[]): Analysis {
  const sentences = rows.map(([text, ...signals], block): SentenceAnalysis => ({
    block,
    start: 0,
    end: text.length,
    text,
    signals: signals.map((signal) => ({ signal, confidence: 0.9, cue: null })),
  }));
  return { ...ANALYSIS, sentences };
}

const MEMO = analysisOf([
  ['U wordt gevraagd in te stemmen met de nieuwe regeling.', 'decision', 'executives'],
  [filler],
  ['De beslissing komt zes weken eerder.', 'benefit'],
  ['Fouten komen vaker voor.', 'drawback'],
  [filler],
  [filler],
  [filler],
  [filler],
  ['Aanvragers krijgen sneller geld.', 'benefit', 'citizens'],
  ['Zij moeten vaker bezwaar maken.', 'drawback', 'citizens'],
]);

interface Options {
  readonly analysis?: Analysis;
  readonly language?: Language;
  readonly onReveal?: (span: Span) => void;
}

function stripWith({ analysis = MEMO, language = 'nl', onReveal }: Options = {}) {
  return (
    <TextContext.Provider value={textIn(language)}>
      <Strip analysis={analysis} onReveal={onReveal} />
    </TextContext.Provider>
  );
}

const marks = () =>
  within(screen.getByRole('group', { name: /Wat staat waar|What stands where/ })).getAllByRole(
    'button',
  );
const stops = () => marks().filter((mark) => mark.tabIndex === 0);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe.each(['nl', 'en'] as const)('the strip in %s', (language) => {
  it('is accessible, closed and open', async () => {
    const { container } = render(stripWith({ language, onReveal: () => undefined }));
    await expectAccessible(container);
    const [first] = marks();
    if (first) fireEvent.click(first);
    container.querySelector('details')?.setAttribute('open', '');
    await expectAccessible(container);
  });
});

describe('the strip', () => {
  it('names each mark by its lane, its size and its place', () => {
    render(stripWith());
    expect(
      screen.getByRole('button', { name: /^Burgers: 2 zinnen, van 89\s?% tot 100\s?%/ }),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Keuze: 1 zin, van 0\s?%/ })).toBeTruthy();
  });

  it('says what stands only at the end', () => {
    const { container } = render(stripWith());
    const late = [...container.querySelectorAll('.strip-late')].map((line) => line.textContent);
    expect(late).toEqual(['Burgers: alleen in het laatste deel van de tekst. Kan het eerder?']);
  });

  it('has its values as a table', () => {
    render(stripWith());
    const table = screen.getByRole('table', { name: 'Aantal zinnen in elk deel van de tekst' });
    const row = within(table).getByRole('row', { name: /^Burgers/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['0', '0', '0', '0', '2']);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(8);
  });

  it('has one tab stop, and goes from mark to mark with the arrow keys', () => {
    render(stripWith());
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Voordelen/);
    press('ArrowDown');
    press('ArrowRight');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Nadelen: 1 zin, van 93/);
    press('ArrowRight');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Keuze/);
    expect(stops()).toEqual([document.activeElement]);
  });

  it('shows the sentences of a mark and the first of them on the page', () => {
    const onReveal = vi.fn();
    const { container } = render(stripWith({ onReveal }));
    const mark = screen.getByRole('button', { name: /^Burgers/ });
    fireEvent.click(mark);
    expect(mark.getAttribute('aria-expanded')).toBe('true');
    expect(onReveal).toHaveBeenCalledWith(expect.objectContaining({ block: 8, start: 0 }));
    expect(container.querySelectorAll('.strip-sentences .quote')).toHaveLength(2);
    fireEvent.click(mark);
    expect(container.querySelector('.strip-sentences')).toBeNull();
    expect(onReveal).toHaveBeenCalledOnce();
  });

  it('shows the sentences in the panel where the page cannot', () => {
    const { container } = render(stripWith());
    fireEvent.click(screen.getByRole('button', { name: /^Burgers/ }));
    expect(container.querySelectorAll('.strip-sentences blockquote')).toHaveLength(2);
  });

  it('keeps the focus when the sentences of a mark go', () => {
    const { container, rerender } = render(stripWith({ onReveal: () => undefined }));
    fireEvent.click(screen.getByRole('button', { name: /^Burgers/ }));
    container.querySelector<HTMLElement>('.strip-sentences button')?.focus();
    rerender(stripWith({ analysis: { ...MEMO, sentences: MEMO.sentences.slice(0, 8) } }));
    expect(container.querySelector('.strip-sentences')).toBeNull();
    expect(document.activeElement).toBe(stops()[0]);
  });

  it('leaves the focus alone that is elsewhere', () => {
    const { rerender } = render(stripWith());
    rerender(stripWith({ analysis: { ...MEMO, sentences: [] } }));
    expect(document.activeElement).toBe(document.body);
  });

  it('keeps the focus when a new analysis takes the mark away', () => {
    const { container, rerender } = render(stripWith());
    screen.getByRole('button', { name: /^Burgers/ }).focus();
    const rest = MEMO.sentences.slice(0, 8);
    rerender(stripWith({ analysis: { ...MEMO, sentences: rest } }));
    expect(document.activeElement).toBe(stops()[0]);
    rerender(stripWith({ analysis: { ...MEMO, sentences: [] } }));
    expect(document.activeElement).toBe(container.querySelector('h2'));
  });
});
