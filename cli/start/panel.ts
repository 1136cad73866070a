/** Opens the side panel and reads from it what it says. */
import type { Extension, Page, Target } from 'puppeteer-core';

/** The panel beside the page, opened as a click on the toolbar button does. */
export async function openPanel(page: Page, extension: Extension): Promise<Page> {
  const prefix = `chrome-extension://${extension.id}/sidepanel.html`;
  const isPanel = (target: Target): boolean => target.url().startsWith(prefix);
  const opened = page.browser().waitForTarget(isPanel, { timeout: 10_000 });
  await page.triggerExtensionAction(extension);
  const panel = await (await opened).asPage();
  await panel.waitForSelector('main[data-state]');
  return panel;
}

/** Sets the panel's language, also in a browser whose own interface lacks it (Debian's Chromium). */
export async function setLanguage(panel: Page, language: 'nl' | 'en'): Promise<void> {
  await panel.evaluate(
    (interfaceLanguage) => chrome.storage.local.set({ interfaceLanguage }),
    language,
  );
  await panel.waitForSelector(`html[lang="${language}"]`);
}

export interface Row {
  readonly id: string;
  readonly verdict: string;
}

/** All checks with their verdicts, as they stand in the panel. */
export function readRows(panel: Page): Promise<Row[]> {
  return panel.$$eval('[data-check]', (rows) =>
    rows.map((row) => ({
      id: row.getAttribute('data-check') ?? '',
      verdict: row.getAttribute('data-verdict') ?? '',
    })),
  );
}

/** Waits until the panel shows its verdicts; throws with the panel's state where it never does. */
export async function waitForRows(panel: Page, timeout = 15_000): Promise<Row[]> {
  try {
    await panel.waitForSelector('[data-check][data-verdict]', { timeout });
  } catch (error) {
    const said = await panel.$eval('main', (main) => `${main.dataset.state}: ${main.innerText}`);
    throw new Error(`The panel shows no verdicts. It says: ${said}`, { cause: error });
  }
  return readRows(panel);
}
