// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { textForRole } from '../../components/role-text';
import { textIn } from '../../components/text';
import { markerOf } from '../../lib/settings/marker';
import { MEMO } from './fixtures';
import { expectAccessible, panelWith } from './render';

const SPAN = { block: 2, start: 0, end: 33 };
const CLAIM = { id: 'options' as const, marker: markerOf(MEMO, SPAN) };

function listed(container: Element, id: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(`[data-aside="${id}"]`);
  if (!found) throw new Error(`${id} is not listed`);
  return found;
}

describe('what was set aside', () => {
  it('is listed with the reason, and can be taken back', async () => {
    const restore = vi.fn();
    const { container } = render(
      panelWith({
        ignored: ['practice'],
        never: ['dissent'],
        claimed: [CLAIM],
        actions: { restore },
      }),
    );
    expect(listed(container, 'practice').textContent).toContain('niet voor dit stuk');
    expect(listed(container, 'dissent').textContent).toContain('nooit');
    expect(listed(container, 'options').textContent).toContain('Gemeenten voeren de regeling uit.');
    await expectAccessible(container);
    fireEvent.click(within(listed(container, 'options')).getByText('Toch meetellen'));
    expect(restore).toHaveBeenCalledWith('options');
    // The focus goes on to the question that counts again.
    expect(document.activeElement?.closest('[data-check]')?.getAttribute('data-check')).toBe(
      'options',
    );
  });

  it('does not count', () => {
    const { container } = render(panelWith({ never: ['dissent'], claimed: [CLAIM] }));
    expect(container.querySelector('.summary')?.textContent).toContain('van 14 vragen');
  });

  it('counts again where the words that were pointed at are gone', () => {
    const gone = { ...CLAIM, marker: { ...CLAIM.marker, code: 1 } };
    const { container } = render(panelWith({ claimed: [gone] }));
    expect(container.querySelector('.summary')?.textContent).toContain('van 16 vragen');
    expect(listed(container, 'options').textContent).toContain('telt weer mee');
  });
});

it('a gap that is answered elsewhere leaves, and the focus stays in the panel', async () => {
  const claim = vi.fn().mockResolvedValue(true);
  const { container } = render(panelWith({ actions: { claim } }));
  const gap = container.querySelector<HTMLElement>('[data-gap=options]');
  if (!gap) throw new Error('no gap');
  fireEvent.click(within(gap).getByText('Het staat er: ik wijs het aan'));
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('gaps'));
  expect(claim).toHaveBeenCalledWith('options');
});

describe('a reason', () => {
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: /Waarom weggezet/ });

  it('can be given where a question was set aside, and is handed on when one leaves it', async () => {
    const explain = vi.fn();
    const { container } = render(panelWith({ ignored: ['practice'], actions: { explain } }));
    expect(field().value).toBe('');
    fireEvent.change(field(), { target: { value: 'Dit is een intern stuk.' } });
    expect(explain).toHaveBeenCalledWith('practice', 'Dit is een intern stuk.');
    await expectAccessible(container);
  });

  it('that was given is shown, and has no more room than is kept', () => {
    const reasons = [{ id: 'practice' as const, text: 'Volgt in bijlage 2.' }];
    render(panelWith({ ignored: ['practice'], reasons }));
    expect(field().value).toBe('Volgt in bijlage 2.');
    expect(field().maxLength).toBe(200);
  });
});

describe('proportion', () => {
  it('asks a short note only what a short note can answer', () => {
    const { container } = render(panelWith({ settings: { profile: 'light' } }));
    expect(container.querySelectorAll('[data-check]')).toHaveLength(9);
    expect(container.querySelector('[data-check=practice]')).toBeNull();
  });

  it('can be changed in the panel, but not where the organisation decides', () => {
    const set = vi.fn();
    const { rerender } = render(panelWith({ actions: { set } }));
    fireEvent.click(screen.getByText('Stel alleen die'));
    expect(set).toHaveBeenCalledWith('profile', 'light');
    rerender(panelWith({ fixed: ['profile'], settings: { profile: 'light' } }));
    expect(screen.queryByText('Stel alle vragen')).toBeNull();
  });

  it('puts first what the writer’s work makes easy to overlook', () => {
    render(panelWith({ settings: { role: 'council' } }));
    const first = document.querySelector<HTMLElement>('[data-gap]');
    expect(first?.dataset.gap).toBe('negative-consequences');
    const row = document.querySelector('[data-check="feasibility"]');
    expect(row?.textContent).toContain('Wie voert dit uit');
  });
});

it('puts questions as fits the writer’s work, and the others as they are', () => {
  const text = textForRole(textIn('nl'), 'oversight');
  expect(text('question_feasibility')).toContain('toezicht');
  expect(text('question_decision')).toBe(textIn('nl')('question_decision'));
  expect(text.count('words', 2)).toBe('2 woorden');
});
