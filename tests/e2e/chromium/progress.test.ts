/** What is remembered of a memo between readings, and only when the user wants that. */
import { expect } from 'vitest';
import { textIn } from '../../../components/text';
import type { Panel } from '../harness/panel';
import { it } from '../harness/test';
import { DRAWBACKS } from '../harness/sentences';

const t = textIn('nl');

const says = (panel: Panel, words: string) =>
  panel.page.waitForSelector(`main ::-p-text(${words})`);
const kept = (panel: Panel) => panel.page.evaluate(() => chrome.storage.local.get(null));

it('shows what got better since last time, from verdicts only', async ({ session }) => {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  await panel.openView('progress');
  expect(Object.keys(await kept(panel)).filter((key) => key.startsWith('versions'))).toEqual([]);
  await panel.page.locator(panel.button('progress_turnOn')).click();
  await says(panel, t('progress_first'));
  await session.visit('textarea.html');
  await says(panel, 'Nota aan de wethouder');
  // The memo again, with a sentence more: another version of the same.
  await session.visit('nota.html');
  await panel.waitForVerdict('negative-consequences', 'missing');
  await session.memo.clickEndOf('De planning');
  await session.page.keyboard.type(DRAWBACKS);
  await panel.waitForVerdict('negative-consequences', 'covered');
  await panel.openView('progress');
  await says(panel, 'Nadelen en risico’s: nog niet → beantwoord');
  const all = JSON.stringify(await kept(panel));
  expect(all).toContain('negative-consequences');
  expect(all).not.toMatch(/toelage|mln|127\.0\.0\.1/);
  await panel.page.screenshot({ path: 'artifacts/progress.png' });
});

it('takes the writer’s word for it: the selected words answer a question', async ({ session }) => {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  await panel.press('options', 'aside_here');
  await panel.waitForNotice('notice_selectFirst');
  await panel.page.locator(panel.button('close')).click();
  await session.memo.select('vraagt vijf maanden bouwen en testen');
  await panel.press('options', 'aside_here');
  await panel.waitForNotice('notice_claimed');
  const listed = '[data-aside="options"] button.quote';
  await panel.page.waitForSelector(listed);
  expect(await panel.text(listed)).toBe('vraagt vijf maanden bouwen en testen');
  expect(JSON.stringify(await kept(panel))).not.toContain('maanden');
  await session.page.reload();
  await panel.page.waitForSelector('[data-check="options"][data-ignored="true"]');
  await panel.page.waitForSelector(listed);
  await panel.page.locator(listed).click();
  expect((await session.memo.waitForHighlight()).join('')).toContain('vijf maanden');
  await panel.page.locator('[data-aside="options"] .nl-button--subtle').click();
  await panel.page.waitForSelector('[data-check="options"][data-ignored="false"]');
});
