// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { Tabs } from '../../components/tabs';
import { expectAccessible } from './render';

const drawn = vi.fn();

function Three() {
  const [chosen, setChosen] = useState('a');
  const tab = (id: string) => ({
    id,
    label: `Tab ${id}`,
    view: () => {
      drawn(id);
      return <input aria-label={`Field ${id}`} />;
    },
  });
  return (
    <Tabs label="Parts" tabs={['a', 'b', 'c'].map(tab)} chosen={chosen} onChoose={setChosen} />
  );
}

const tab = (id: string) => screen.getByRole('tab', { name: `Tab ${id}` });
const chosen = () => screen.getByRole('tab', { selected: true }).textContent;

it('is a row of tabs with one view', async () => {
  const { container } = render(<Three />);
  expect(screen.getAllByRole('tabpanel').filter(({ hidden }) => !hidden)).toHaveLength(1);
  expect(chosen()).toBe('Tab a');
  fireEvent.click(tab('b'));
  expect(chosen()).toBe('Tab b');
  await expectAccessible(container);
});

it('goes from tab to tab by key, round the corner too', () => {
  render(<Three />);
  const press = (key: string) =>
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
  tab('a').focus();
  press('ArrowLeft');
  expect([chosen(), document.activeElement]).toEqual(['Tab c', tab('c')]);
  press('ArrowRight');
  expect(chosen()).toBe('Tab a');
  press('End');
  expect(chosen()).toBe('Tab c');
  press('Home');
  expect(chosen()).toBe('Tab a');
  // Only the chosen one is a stop for Tab.
  expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
});

it('draws a view when it is first chosen, and keeps it after', () => {
  drawn.mockClear();
  render(<Three />);
  expect(drawn.mock.calls.flat()).toEqual(['a']);
  const field = screen.getByLabelText('Field a');
  fireEvent.click(tab('b'));
  fireEvent.click(tab('a'));
  expect(screen.getByLabelText('Field a')).toBe(field);
});
