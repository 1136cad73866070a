// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import type { CheckId, Verdict } from '../../lib/document/ids';
import type { Version } from '../../lib/settings/versions';
import { ANALYSIS } from './fixtures';
import { expectAccessible, panelWith } from './render';

const version = (day: string, other: Partial<Record<CheckId, Verdict>> = {}): Version => ({
  day,
  verdicts: {
    ...Object.fromEntries(ANALYSIS.checks.map(({ id, verdict }) => [id, verdict])),
    ...other,
  },
});

const kept = (...versions: Version[]) =>
  panelWith({ view: 'progress', settings: { versions: 'on' }, versions });

it('asks before it remembers anything', async () => {
  const set = vi.fn();
  const { container } = render(panelWith({ view: 'progress', actions: { set } }));
  fireEvent.click(screen.getByText('Onthoud dit voortaan'));
  expect(set).toHaveBeenCalledWith('versions', 'on');
  await expectAccessible(container);
});

it('says so the first time', () => {
  render(kept(version('2026-05-04')));
  expect(screen.getByText(/eerste keer/)).toBeTruthy();
  expect(screen.queryByRole('table', { name: /laatste versies/ })).toBeNull();
});

it('shows what got better and worse, and the numbers as a table', async () => {
  const before = version('2026-05-04', { decision: 'missing', practice: 'covered' });
  const { container } = render(kept(before, version('2026-06-01')));
  expect(container.textContent).toContain('Vergeleken met 4 mei');
  expect(screen.getByText('Gevraagd besluit: nog niet → beantwoord')).toBeTruthy();
  expect(screen.getByText('Voorbeeld uit de praktijk: beantwoord → nog niet')).toBeTruthy();
  const table = screen.getByRole('table', { name: /laatste versies/ });
  expect(within(table).getAllByRole('row')[2]?.textContent).toBe('nu8251');
  await expectAccessible(container);
});

it('says so where nothing changed', () => {
  const before = { ...version('2026-05-04'), verdicts: { options: 'missing' as const } };
  render(kept(before, version('2026-06-01')));
  expect(screen.getByText(/niets veranderd/)).toBeTruthy();
});
