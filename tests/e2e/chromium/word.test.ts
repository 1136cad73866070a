/** Word for the web in its frame, as pages of ours that do what it does. */
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { ROOT } from '../../../cli/start/paths';
import { textIn } from '../../../components/text';
import { faults } from '../harness/axe';
import type { Session } from '../harness/chromium';
import { ADDRESSES, it, wordFrame } from '../harness/sites';

const t = textIn('nl');
const FIRST =
  'Het probleem is dat veel gezinnen met een laag inkomen hun energierekening niet kunnen betalen.';
const LAST = 'U wordt gevraagd in te stemmen met het automatisch uitbetalen van de energietoelage.';
const TYPED = 'Nadeel is dat gemeenten meer werk krijgen en dat de kosten stijgen.';

async function open(session: Session, flaws = '') {
  await session.page.goto(`${ADDRESSES.word}#${flaws}`);
  return session.openPanel();
}

describe('without permission', () => {
  it('says what is possible, and offers to ask', async ({ session }) => {
    const panel = await open(session);
    await panel.waitForState('word-ask');
    expect(await panel.page.$(panel.button('sites_allow_word'))).not.toBeNull();
    await panel.page.waitForSelector('.intake textarea', { visible: true });
    expect(await faults(panel.page)).toEqual([]);
    await panel.page.screenshot({ path: join(ROOT, 'artifacts', 'word-ask.png'), fullPage: true });
  });
});

describe('with permission', () => {
  it.override({ allowed: true });

  it('reads all paragraphs, and shows those that are drawn', async ({ session }) => {
    const panel = await open(session);
    await panel.waitForRows();
    expect(await panel.text('header')).toContain(t('experiment_word'));
    expect(await panel.text('header')).not.toContain(t('partial'));
    await panel.page.screenshot({ path: join(ROOT, 'artifacts', 'word.png'), fullPage: true });
    expect(await panel.clickQuote('problem')).toBe(FIRST);
    const frame = await wordFrame(session.page);
    await frame.waitForFunction(
      (words) =>
        [...CSS.highlights.values()].some((some) => [...some].some((one) => String(one) === words)),
      {},
      FIRST,
    );
    expect(await panel.clickQuote('decision')).toBe(LAST);
    await panel.waitForNotice('notice_notDrawn');
    await frame.$eval('#WACViewPanel', (view) => view.scrollTo(0, view.scrollHeight));
    await panel.clickQuote('decision');
    await frame.waitForFunction(
      (words) =>
        [...CSS.highlights.values()].some((some) => [...some].some((one) => String(one) === words)),
      {},
      LAST,
    );
  });

  it('goes into the frame where that comes after the panel', async ({ session }) => {
    const panel = await open(session, 'later');
    await panel.waitForState('empty');
    await session.page.$eval('form', (form) => form.submit());
    await panel.waitForRows();
    expect(await panel.text('header')).toContain(t('experiment_word'));
  });

  it('follows what is typed, and writes nothing itself', async ({ session }) => {
    const panel = await open(session);
    await panel.waitForRows();
    await panel.open('options');
    expect(await panel.page.$(`${panel.row('options')} ${panel.button('insert')}`)).toBeNull();
    expect(await panel.page.$(`${panel.row('options')} ${panel.button('copy')}`)).not.toBeNull();
    const before = await panel.wordsRead();
    await session.page.bringToFront();
    const frame = await wordFrame(session.page);
    // A click reaches a frame from elsewhere by a detour, and only once that has been drawn.
    await frame.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    await session.page.mouse.click(200, 150);
    await frame.waitForFunction(() => document.hasFocus());
    await frame.waitForSelector('#WACViewPanel_EditingElement:focus');
    await session.page.keyboard.type(` ${TYPED}`);
    await expect.poll(() => panel.wordsRead()).toBe(before + TYPED.split(' ').length);
  });

  it.for(['bare', 'garbage'])(
    'says so where only what is drawn can be read (%s)',
    async (flaws, { session }) => {
      const panel = await open(session, flaws);
      await panel.waitForRows();
      expect(await panel.text('header')).toContain(t('partial'));
      expect(await panel.quotes('decision')).not.toContain(LAST);
    },
  );

  it('reads the whole once the model is there', async ({ session }) => {
    const panel = await open(session, 'late');
    await panel.waitForRows();
    expect(await panel.text('header')).toContain(t('partial'));
    await (await wordFrame(session.page)).evaluate('offer()');
    await panel.waitForQuote('decision', LAST);
    expect(await panel.text('header')).not.toContain(t('partial'));
  });
});
