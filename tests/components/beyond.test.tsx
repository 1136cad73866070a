// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { analyse } from '../../lib/checks/analyse';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { SHOWN } from './fixtures';
import { expectAccessible, panelWith, READY } from './render';

const CLAIM = 'De drempel is uitvoerbaar en handhaafbaar.';

const panelOn = (body: string, actions = {}) => {
  const document = documentFromMarkdown(`# Nota aan de staatssecretaris

U wordt gevraagd in te stemmen met de nieuwe drempel voor de tegemoetkoming.

${body}
`);
  const shown = { ...SHOWN, document, analysis: analyse(document) };
  return panelWith({ state: { ...READY, shown }, actions });
};

it('asks who says so, with the words and a start for the answer', async () => {
  const reveal = vi.fn();
  const copy = vi.fn();
  const { container } = render(panelOn(CLAIM, { reveal, copy }));
  const note = container.querySelector<HTMLElement>('[data-beyond="source"]');
  if (!note) throw new Error('no question');
  const inside = within(note);
  fireEvent.click(inside.getByText('Wie zegt dat dit uitvoerbaar is?'));
  fireEvent.click(inside.getByRole('button', { name: CLAIM }));
  expect(reveal).toHaveBeenCalledWith(expect.objectContaining({ block: 2, start: 0 }));
  fireEvent.click(inside.getByRole('button', { name: 'Kopieer' }));
  expect(copy).toHaveBeenCalledWith(expect.stringMatching(/^\[Uitvoerder\] heeft dit getoetst/));
  await expectAccessible(container);
});

it('puts the start of the answer in the section where it belongs', () => {
  const insert = vi.fn();
  const { container } = render(panelOn(`## Uitvoering\n\n${CLAIM}`, { insert }));
  const note = container.querySelector<HTMLElement>('[data-beyond="source"]');
  if (!note) throw new Error('no question');
  fireEvent.click(within(note).getByText('Zet onder ‘Uitvoering’'));
  expect(insert).toHaveBeenCalledWith(expect.stringMatching(/heeft dit getoetst/), {
    ...{ block: 3, start: 0, end: CLAIM.length },
  });
});

it('is not there where the draft gives no cause', () => {
  render(panelOn(`De Belastingdienst heeft het getoetst. ${CLAIM}`));
  expect(screen.queryByText('Ook het vragen waard')).toBeNull();
});
