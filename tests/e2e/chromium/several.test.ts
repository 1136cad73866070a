/** Pages with more than one editor: the right one is read, the others can be chosen by name. */
import { expect } from 'vitest';
import type { Session } from '../harness/chromium';
import { it } from '../harness/test';

interface Choices {
  readonly chosen: string;
  readonly all: readonly string[];
}

/** What the panel reads of a page, and all that it lets its user choose from. */
async function choicesOn(session: Session, path: string): Promise<Choices> {
  await session.visit(path);
  const panel = await session.openPanel();
  const chooser = await panel.page.waitForSelector('.chooser select');
  if (!chooser) throw new Error('There is nothing to choose from');
  return chooser.evaluate((select) => {
    const { selectedOptions, options } = select as HTMLSelectElement;
    const all = [...options].map(({ textContent }) => textContent);
    return { chosen: selectedOptions[0]?.textContent ?? '', all };
  });
}

it('reads the message that is written, not the one that it answers', async ({ session }) => {
  const { chosen, all } = await choicesOn(session, 'mail.html');
  expect(chosen).toContain('Berichttekst');
  expect(all).toHaveLength(3);
  expect(all.at(-1)).toContain('Re: Nota parkeren - Postvak IN');
});

it('reads the longest answer of a form, and names each by its question', async ({ session }) => {
  const { chosen, all } = await choicesOn(session, 'form.html');
  expect(chosen).toContain('What is the case for it?');
  expect(all).toHaveLength(3);
  expect(all[0]).toContain('What do you want the minister to decide?');
});

it('reads the body of an edit form in its frame, by the name of its field', async ({ session }) => {
  const { chosen, all } = await choicesOn(session, 'edit-form.html');
  expect(chosen).toContain('Tekst');
  expect(chosen).not.toContain('Rich Text');
  const names = ['Samenvatting', 'Toelichting bij deze versie', 'Tekst'];
  expect(all.map((each) => names.find((name) => each.includes(name)))).toEqual(names);
});
