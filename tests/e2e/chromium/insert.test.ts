/** A starter sentence goes in at the cursor, and one undo takes it out. */
import { expect } from 'vitest';
import { STARTERS } from '../../../lib/hints/starters';
import { it } from '../harness/test';

it('inserts in a web editor as one step that can be undone', async ({ session }) => {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  await session.memo.clickEndOf('De planning');
  const before = await session.memo.text();
  await panel.press('options', 'insert');
  await panel.waitForNotice('notice_inserted');
  const after = await session.memo.text();
  expect(after.split(STARTERS.nl.options)).toHaveLength(2);
  expect(after.replace(STARTERS.nl.options, '').replace(/\s+/g, '')).toBe(
    before.replace(/\s+/g, ''),
  );
  // Its slots are still open: the sentence covers nothing yet.
  expect(await panel.verdict('options')).toBe('missing');
  await session.page.bringToFront();
  await session.page.keyboard.down('Control');
  await session.page.keyboard.press('z');
  await session.page.keyboard.up('Control');
  await session.page.waitForFunction(
    (gone) => !document.body.innerText.includes(gone),
    {},
    STARTERS.nl.options,
  );
  expect(await session.memo.text()).toBe(before);
});

it('inserts in a text field as one step that can be undone', async ({ session }) => {
  await session.visit('textarea.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  await session.page.focus('textarea');
  const value = () => session.page.$eval('textarea', (field) => field.value);
  const before = await value();
  await panel.press('dissent', 'insert');
  await panel.waitForNotice('notice_inserted');
  expect(await value()).toContain(STARTERS.nl.dissent);
  await session.page.keyboard.down('Control');
  await session.page.keyboard.press('z');
  await session.page.keyboard.up('Control');
  await session.page.waitForFunction(
    (text) => document.querySelector('textarea')?.value === text,
    {},
    before,
  );
});
