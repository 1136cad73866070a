/** Google Docs, as a page of ours that does what it does: honest without permission, whole with it. */
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { ROOT } from '../../../cli/start/paths';
import { faults } from '../harness/axe';
import type { Session } from '../harness/chromium';
import { ADDRESSES, it } from '../harness/sites';

const LAST = 'U wordt gevraagd in te stemmen met het automatisch uitbetalen van de energietoelage.';
const TYPED = 'Nadeel is dat gemeenten meer werk krijgen en dat de kosten stijgen.';

interface Fake {
  readonly doc: { text(): string; selected(): string; changes(): number };
}

async function open(session: Session, flaws = '') {
  await session.page.goto(`${ADDRESSES.docs}#${flaws}`);
  return session.openPanel();
}

const ask = <Key extends keyof Fake['doc']>(session: Session, key: Key) =>
  session.page.evaluate((name) => (window as unknown as Fake).doc[name](), key) as Promise<
    ReturnType<Fake['doc'][Key]>
  >;

/** Puts the cursor at the end of the third line, as a writer does. */
const click = (session: Session) => session.page.mouse.click(100, 85);

async function undo(session: Session): Promise<void> {
  await session.page.keyboard.down('Control');
  await session.page.keyboard.press('z');
  await session.page.keyboard.up('Control');
}

describe('without permission', () => {
  it('says what is possible, and offers to ask', async ({ session }) => {
    const panel = await open(session);
    await panel.waitForState('docs-ask');
    expect(await panel.page.$(panel.button('sites_allow_docs'))).not.toBeNull();
    await panel.page.waitForSelector('.intake textarea', { visible: true });
    expect(await faults(panel.page)).toEqual([]);
    await panel.page.screenshot({ path: join(ROOT, 'artifacts', 'docs-ask.png'), fullPage: true });
    expect(await ask(session, 'changes')).toBe(0);
  });
});

describe('with permission', () => {
  it.override({ allowed: true });

  it('has the document loaded again where it was open before', async ({ session }) => {
    const panel = await open(session, 'old');
    await panel.waitForState('docs-reload');
    await panel.page.locator(panel.button('sites_reload')).click();
    await panel.waitForRows();
  });

  it('reads to the last word, selects what is shown, and follows what is typed', async ({
    session,
  }) => {
    const panel = await open(session);
    await panel.waitForRows();
    const said = await session.page.evaluate(
      () => (window as { _docs_annotate_canvas_by_ext?: string })._docs_annotate_canvas_by_ext,
    );
    expect(said).toBe(session.launched.extension.id);
    expect(await panel.text('header')).toContain('proef');
    await panel.page.screenshot({ path: join(ROOT, 'artifacts', 'docs.png'), fullPage: true });
    expect(await panel.clickQuote('decision')).toBe(LAST);
    await session.page.waitForFunction(
      (words) => (window as unknown as Fake).doc.selected() === words,
      {},
      LAST,
    );
    expect(await ask(session, 'changes')).toBe(0);
    const before = await panel.wordsRead();
    await session.page.bringToFront();
    await click(session);
    await session.page.keyboard.type(` ${TYPED}`);
    await expect.poll(() => panel.wordsRead()).toBe(before + TYPED.split(' ').length);
  });

  it.for(['', 'slow'])('inserts once, as one step to undo (%s)', async (flaws, { session }) => {
    const panel = await open(session, flaws);
    await panel.waitForRows();
    await click(session);
    const before = await ask(session, 'text');
    const starter = await panel.starter('options');
    await panel.press('options', 'insert');
    await panel.waitForNotice('notice_inserted');
    const after = await ask(session, 'text');
    expect(after.split(starter)).toHaveLength(2);
    await session.page.bringToFront();
    await undo(session);
    expect(await ask(session, 'text')).toBe(before);
  });

  it.for(['deaf', 'stubborn'])(
    'copies where nothing is put in (%s)',
    async (flaws, { session }) => {
      const panel = await open(session, flaws);
      await panel.waitForRows();
      const before = await ask(session, 'text');
      await panel.press('options', 'insert');
      await panel.waitForNotice('notice_refusedCopied');
      expect(await ask(session, 'text')).toBe(before);
    },
  );

  it('says that it is not certain where something else came of it, and tries once', async ({
    session,
  }) => {
    const panel = await open(session, 'mangles');
    await panel.waitForRows();
    await click(session);
    await panel.press('options', 'insert');
    await panel.waitForNotice('notice_uncertain');
    expect(await ask(session, 'changes')).toBe(1);
  });

  it('puts nothing in a document that is only to be read', async ({ session }) => {
    const panel = await open(session, 'viewer');
    await panel.waitForRows();
    await panel.open('options');
    expect(await panel.page.$(`${panel.row('options')} ${panel.button('insert')}`)).toBeNull();
  });

  it.for(['garbage', 'closed'])(
    'offers paste and file where Docs gives no text (%s)',
    async (flaws, { session }) => {
      const panel = await open(session, flaws);
      await panel.waitForState('canvas');
      await panel.page.waitForSelector('.intake textarea', { visible: true });
    },
  );

  it('reads a document whose text comes late', async ({ session }) => {
    const panel = await open(session, 'late');
    await panel.waitForState('canvas');
    await session.page.evaluate('offer()');
    await panel.waitForRows();
  });
});
