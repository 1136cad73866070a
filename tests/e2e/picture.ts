/**
 * Makes the README's picture: page and side panel together, in a real window.
 *   xvfb-run -a -s '-screen 0 1280x860x24' npx tsx tests/e2e/picture.ts
 * Needs ImageMagick (`import`), for no browser gives a picture of its own window.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setLanguage } from '../../cli/start/panel';
import { ROOT } from '../../cli/start/paths';
import { Session } from './harness/chromium';

const SIZE = '1280,860';

const session = await Session.start({
  language: 'nl',
  headless: false,
  args: ['--window-position=0,0', `--window-size=${SIZE}`],
});
try {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await setLanguage(panel.page, 'nl');
  await panel.waitForRows();
  await panel.clickQuote('decision');
  await session.memo.waitForHighlight();
  await panel.page.locator(`${panel.row('decision')} > summary`).click();
  await panel.page.evaluate(() => window.scrollTo(0, 0));
  await session.memo.clickEndOf('De planning');
  await session.page.evaluate(() => window.scrollTo(0, 0));
  // Two frames: by then what was changed has been drawn.
  for (const page of [session.page, panel.page]) {
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }
  execFileSync('import', ['-window', 'root', join(ROOT, 'docs', 'panel.png')]);
} finally {
  await session.close();
}
