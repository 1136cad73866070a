// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { START, type Obstacle, type SessionState } from '../../components/session/state';
import { textIn } from '../../components/text';
import { ANALYSIS, SHOWN } from './fixtures';
import { expectAccessible, panelWith, READY } from './render';

const OBSTACLES: readonly Obstacle[] = [
  'reading',
  'ask',
  'blocked',
  'file',
  'empty',
  'pdf',
  'canvas',
  'docs_ask',
  'docs_reload',
  'word_ask',
  'frame',
  'gone',
  'stopped',
  'error',
];

const withAnalysis = (analysis: Partial<typeof ANALYSIS>): SessionState => ({
  ...READY,
  shown: { ...SHOWN, analysis: { ...ANALYSIS, ...analysis } },
});

const NO_DRAFT = withAnalysis({ isPolicyDraft: false, checks: [] });
const UNKNOWN_LANGUAGE = withAnalysis({ language: null, checks: [] });

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  const t = textIn(language);

  it.each(OBSTACLES)('%s says what is the matter and what to do', async (obstacle) => {
    const origin = 'https://elders.example';
    const state = { ...START, obstacle, origin };
    const { container } = render(panelWith({ state, language }));
    expect(container.querySelector('main')?.dataset.state).toBe(obstacle.replace('_', '-'));
    const status = container.querySelector('[role=status]');
    expect(status?.textContent).toContain(t(`state_${obstacle}_title`));
    expect(status?.textContent).toContain(t(`state_${obstacle}_body`, origin));
    await expectAccessible(container);
  });

  it('ready shows what was read', async () => {
    const { container } = render(panelWith({ language }));
    expect(container.querySelector('main')?.dataset.state).toBe('ready');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(SHOWN.document.title);
    expect(container.querySelectorAll('[data-check][data-verdict]')).toHaveLength(16);
    await expectAccessible(container);
  });
});

it('asks whether a text that looks like no draft must be checked all the same', async () => {
  const checkAnyway = vi.fn();
  const { container } = render(panelWith({ state: NO_DRAFT, actions: { checkAnyway } }));
  expect(container.querySelector('main')?.dataset.state).toBe('no-draft');
  expect(container.querySelector('[data-check]')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Kijk toch na' }));
  expect(checkAnyway).toHaveBeenCalledOnce();
  await expectAccessible(container);
});

it('says that another language was not checked', async () => {
  const { container } = render(panelWith({ state: UNKNOWN_LANGUAGE }));
  expect(container.querySelector('main')?.dataset.state).toBe('unknown-language');
  expect(container.textContent).toContain('Niet nagekeken');
  await expectAccessible(container);
});

it.each(['gone', 'error', 'empty'] as const)('%s can be tried again', (obstacle) => {
  const readAgain = vi.fn();
  const state = { ...START, obstacle };
  render(panelWith({ state, actions: { readAgain } }));
  fireEvent.click(screen.getByRole('button', { name: 'Lees opnieuw' }));
  expect(readAgain).toHaveBeenCalledOnce();
});

it('takes text of the page for text, whatever it holds', () => {
  const document = { ...SHOWN.document, title: '<img src=x onerror=alert(1)>' };
  const { container } = render(panelWith({ state: { ...READY, shown: { ...SHOWN, document } } }));
  expect(container.querySelector('img')).toBeNull();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(document.title);
});

describe('an analysis that takes long', () => {
  it('shows how far it is, and can be stopped', async () => {
    const stopChecking = vi.fn();
    const state = { ...START, progress: 0.42 };
    const { container } = render(panelWith({ state, actions: { stopChecking } }));
    const bar = screen.getByRole('progressbar', { name: /lang stuk/ });
    expect(bar.getAttribute('value')).toBe('42');
    expect(bar.closest('[role=status]')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(stopChecking).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('that was stopped can be taken up again', () => {
    const goOn = vi.fn();
    render(panelWith({ state: { ...START, obstacle: 'stopped' }, actions: { goOn } }));
    expect(screen.queryByRole('progressbar')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Kijk toch na' }));
    expect(goOn).toHaveBeenCalledOnce();
  });
});
