// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { SessionState } from '../../components/session/state';
import { ANALYSIS, SHOWN, withVerdicts } from './fixtures';
import { expectAccessible, panelWith, READY } from './render';

const shownWith = (part: Partial<typeof SHOWN>): SessionState => ({
  ...READY,
  shown: { ...SHOWN, ...part },
});

function row(container: Element, id: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(`[data-check="${id}"]`);
  if (!found) throw new Error(`no row for ${id}`);
  return found;
}

const gaps = (container: Element) =>
  [...container.querySelectorAll<HTMLElement>('[data-gap]')].map(({ dataset }) => dataset.gap);

describe('the summary', () => {
  it('says in one line what is there and what is not', () => {
    const { container } = render(panelWith());
    expect(container.querySelector('main > [role=status]')?.textContent).toBe(
      '8 van 16 vragen beantwoord · 2 deels · 5 nog niet · 1 onduidelijk',
    );
  });

  it('leaves its words alone where a new analysis says the same', () => {
    const { container, rerender } = render(panelWith());
    const words = container.querySelector('.summary')?.firstChild;
    rerender(panelWith({ state: shownWith({ analysis: { ...ANALYSIS, words: 1413 } }) }));
    expect(container.querySelector('.summary')?.firstChild).toBe(words);
    expect(words?.isConnected).toBe(true);
  });

  it('does not count what the user set aside or the organisation turned off', () => {
    const { container } = render(panelWith({ ignored: ['practice'], disabled: ['dissent'] }));
    expect(container.querySelector('main > [role=status]')?.textContent).toBe(
      '8 van 14 vragen beantwoord · 2 deels · 3 nog niet · 1 onduidelijk · 1 niet meegeteld',
    );
    expect(container.querySelector('[data-check=dissent]')).toBeNull();
  });
});

describe('a gap that is answered while one writes', () => {
  it('stays in its place, and makes room when one leaves the panel', () => {
    const { container, rerender } = render(panelWith());
    const before = gaps(container);
    const answered = withVerdicts({ 'negative-consequences': 'covered' });
    rerender(panelWith({ state: shownWith({ analysis: answered }) }));
    expect(before).toContain('negative-consequences');
    expect(gaps(container)).toEqual(before);
    const note = container.querySelector('[data-gap="negative-consequences"]');
    expect(note?.textContent).toContain('Daar staat nu een antwoord op.');
    fireEvent.mouseLeave(document.documentElement);
    expect(gaps(container)).not.toContain('negative-consequences');
    expect(gaps(container)).toHaveLength(3);
  });

  it('stays also then while it is open', () => {
    const { container, rerender } = render(panelWith());
    container.querySelector('[data-gap="negative-consequences"]')?.setAttribute('open', '');
    const answered = withVerdicts({ 'negative-consequences': 'covered' });
    rerender(panelWith({ state: shownWith({ analysis: answered }) }));
    fireEvent.mouseLeave(document.documentElement);
    expect(gaps(container)).toContain('negative-consequences');
  });
});

describe('after a sentence was put in', () => {
  const put = { text: 'Nadeel voor [groep] is [nadeel].', before: { options: 'covered' } } as const;
  const notice = { message: 'notice_inserted', put } as const;
  const saying = (text: string) => ({
    document: { title: '', blocks: [{ kind: 'paragraph', level: 0, text }] as const },
    analysis: withVerdicts({ options: 'covered' }),
  });

  it('tells which slots are still open, and no longer once they are filled', () => {
    const state = shownWith(saying('Nadeel voor huurders is [nadeel].'));
    const { container, rerender } = render(panelWith({ state, notice }));
    const told = () => container.querySelector('.aftermath')?.textContent ?? '';
    expect(told()).toContain('Vul nog in: [nadeel].');
    rerender(panelWith({ state: shownWith(saying('Nadeel voor huurders is geluid.')), notice }));
    expect(told()).not.toContain('Vul nog in');
  });

  it('tells which answers changed', () => {
    const before = { ...put.before, dissent: 'missing' } as const;
    const state = shownWith({ analysis: withVerdicts({ options: 'covered', dissent: 'covered' }) });
    const { container } = render(
      panelWith({ state, notice: { ...notice, put: { ...put, before } } }),
    );
    expect(container.querySelector('[data-changed="dissent"]')?.textContent).toBe(
      'Tegenargument: nog niet → beantwoord',
    );
    expect(container.querySelector('[data-changed="options"]')).toBeNull();
  });
});

describe('the matrix', () => {
  it('is a table with a header for each group and column', () => {
    render(panelWith());
    const table = screen.getByRole('table', { name: 'Wie komt erin voor?' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(6);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(4);
    expect(within(table).getAllByText('niet gevonden')).toHaveLength(14);
  });

  it('shows the sentences behind a cell, and each of them on the page', async () => {
    const reveal = vi.fn();
    const { container } = render(panelWith({ actions: { reveal } }));
    const cell = screen.getByRole('button', { name: 'Burgers, wint erbij: 1 zin' });
    fireEvent.click(cell);
    expect(cell.getAttribute('aria-expanded')).toBe('true');
    const sentences = container.querySelector('.matrix-sentences');
    const sentence = sentences?.querySelector('button');
    expect(sentence?.textContent).toMatch(/^Daarmee krijgen/);
    if (sentence) fireEvent.click(sentence);
    expect(reveal).toHaveBeenCalledWith(expect.objectContaining({ block: 1, start: 0 }));
    await expectAccessible(container);
    fireEvent.click(cell);
    expect(container.querySelector('.matrix-sentences')).toBeNull();
  });
});

describe('the gaps', () => {
  it('are the three that tell most', () => {
    const { container } = render(panelWith());
    expect(gaps(container)).toEqual(['negative-consequences', 'options', 'dissent']);
  });

  it('keep the focus in the panel when one is set aside', () => {
    const ignore = vi.fn();
    const { container } = render(panelWith({ actions: { ignore } }));
    const gap = container.querySelector<HTMLElement>('[data-gap=options]');
    if (!gap) throw new Error('no gap');
    fireEvent.click(within(gap).getByText('Niet voor dit stuk'));
    expect(ignore).toHaveBeenCalledWith('options');
    expect(document.activeElement?.id).toBe('gaps');
  });

  it('say so where there are none', () => {
    const covered = Object.fromEntries(ANALYSIS.checks.map(({ id }) => [id, 'covered' as const]));
    const { container } = render(
      panelWith({ state: shownWith({ analysis: withVerdicts(covered) }) }),
    );
    expect(gaps(container)).toEqual([]);
    expect(container.textContent).toContain('Op elke vraag staat een antwoord');
  });

  it('go with a note where the choice stands before its dilemma', async () => {
    const analysis = { ...ANALYSIS, dilemmaBeforeChoice: false };
    const { container } = render(panelWith({ state: shownWith({ analysis }) }));
    expect(container.textContent).toContain('vóór de keuze?');
    await expectAccessible(container);
  });
});

describe('a row', () => {
  it('gives verdict, question, reason, why and source', () => {
    const { container } = render(panelWith());
    const text = row(container, 'feasibility').textContent;
    expect(text).toContain('deels');
    expect(text).toContain('Wie voert dit uit');
    expect(text).toContain('niet wat die vraagt');
    expect(text).toContain('Bron: Tweede Kamer');
  });

  it('shows the words in the memo, the cue emphasised', () => {
    const reveal = vi.fn();
    const { container } = render(panelWith({ actions: { reveal } }));
    const quote = row(container, 'feasibility').querySelector('button.quote');
    expect(quote?.querySelector('em')?.textContent).toBe('Gemeenten');
    if (quote) fireEvent.click(quote);
    expect(reveal).toHaveBeenCalledWith(expect.objectContaining({ block: 2, start: 0, end: 33 }));
  });

  it('offers a sentence in the language of the memo, with its slots marked', () => {
    const insert = vi.fn();
    const copy = vi.fn();
    const { container } = render(panelWith({ language: 'en', actions: { insert, copy } }));
    const options = row(container, 'options');
    const starter =
      'Niets doen betekent [gevolg]. In plaats van het automatisch uitbetalen van de energietoelage kan ook: [optie].';
    expect(options.querySelector('.starter')?.textContent).toBe(starter);
    expect([...options.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      '[gevolg]',
      '[optie]',
    ]);
    fireEvent.click(within(options).getByText('Insert at the cursor'));
    expect(insert).toHaveBeenCalledWith(starter);
    fireEvent.click(within(options).getByText('Copy'));
    expect(copy).toHaveBeenCalledWith(starter);
    expect(row(container, 'decision').querySelector('.starter')).toBeNull();
  });

  it('offers no more than the page allows', () => {
    const capabilities = { ...SHOWN.capabilities, insert: false, reveal: false };
    const { container } = render(panelWith({ state: shownWith({ capabilities }) }));
    expect(screen.queryByText('Zet bij de cursor')).toBeNull();
    expect(container.querySelector('button.quote')).toBeNull();
    expect(container.querySelector('blockquote.quote')).not.toBeNull();
  });

  it('stays when it is set aside, and can be taken back', () => {
    const restore = vi.fn();
    const { container } = render(panelWith({ ignored: ['options'], actions: { restore } }));
    const options = row(container, 'options');
    expect(options.textContent).toContain('telt niet mee');
    fireEvent.click(within(options).getByText('Toch meetellen'));
    expect(restore).toHaveBeenCalledWith('options');
    expect(gaps(container)).not.toContain('options');
  });

  it('stays open and keeps the focus when the text is checked again', () => {
    const { container, rerender } = render(panelWith());
    const before = row(container, 'options');
    before.setAttribute('open', '');
    before.querySelector('button')?.focus();
    const focused = document.activeElement;
    rerender(panelWith({ state: shownWith({ analysis: withVerdicts({ options: 'partial' }) }) }));
    expect(row(container, 'options')).toBe(before);
    expect(before.dataset.verdict).toBe('partial');
    expect(before.hasAttribute('open')).toBe(true);
    expect(document.activeElement).toBe(focused);
    expect(focused?.isConnected).toBe(true);
  });

  it('has a reason of its own where the result names one that we do not know', () => {
    const analysis = withVerdicts({ options: 'partial' });
    const { container } = render(panelWith({ state: shownWith({ analysis }) }));
    expect(row(container, 'options').textContent).toContain('maar weegt ze niet af');
  });
});

describe('the chooser', () => {
  it('lets the user read another text on the page', async () => {
    const choose = vi.fn();
    const targets = [
      ...SHOWN.targets,
      { id: 'b', kind: 'article' as const, label: 'Intranet', words: 200 },
    ];
    const { container } = render(panelWith({ state: shownWith({ targets }), actions: { choose } }));
    const select = screen.getByRole('combobox', { name: 'Lees' });
    expect(within(select).getByText('Pagina · Intranet · 200 woorden')).toBeTruthy();
    fireEvent.change(select, { target: { value: 'b' } });
    expect(choose).toHaveBeenCalledWith('b');
    await expectAccessible(container);
  });

  it('is not there where there is nothing to choose', () => {
    render(panelWith());
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('a notice', () => {
  it('is said and can be undone or closed', async () => {
    const onUndo = vi.fn();
    const dismissNotice = vi.fn();
    const { container } = render(
      panelWith({ notice: { message: 'notice_ignored', onUndo }, actions: { dismissNotice } }),
    );
    fireEvent.click(screen.getByText('Ongedaan maken'));
    expect(onUndo).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByText('Sluiten'));
    expect(dismissNotice).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});
