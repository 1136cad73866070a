/**
 * `npm start`: builds the extension and opens it in a browser on the sample
 * memo, with the side panel beside it. `npm start -- --check` does the same
 * without a window, prints the verdicts and stops. `--english` takes the
 * English sample and interface.
 */
import { buildExtension } from './start/build';
import { findBrowser, NOT_FOUND } from './start/find-browser';
import type { Launched } from './start/launch';
import { launch } from './start/launch';
import type { Row } from './start/panel';
import { openPanel, setLanguage, waitForRows } from './start/panel';
import { makeSample, SAMPLES } from './start/sample';
import { serve } from './start/serve';

const check = process.argv.includes('--check');
const language = process.argv.includes('--english') ? 'en' : 'nl';

const NO_SCREEN = `There is no screen to open a browser on (neither DISPLAY nor WAYLAND_DISPLAY is set).
"npm start -- --check" runs without one and prints what the panel says.`;

const CLICK_YOURSELF = `This browser can't press its own buttons: click the Kanttekening button in its toolbar
(behind the puzzle piece) to open the side panel.`;

function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

function printVerdicts(rows: readonly Row[]): void {
  for (const { id, verdict } of rows) console.log(`${verdict.padEnd(8)} ${id}`);
}

/** Opens the sample and the panel; prints the verdicts where asked. */
async function show({ browser, extension }: Launched, url: string): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url);
  try {
    const panel = await openPanel(page, extension);
    await setLanguage(panel, language);
    if (check) return printVerdicts(await waitForRows(panel));
  } catch (error) {
    if (check) throw error;
    console.log(CLICK_YOURSELF);
  }
  console.log(`The sample memo is open at ${url}. Close the browser to stop.`);
  if (!browser.connected) return;
  await new Promise<void>((closed) => browser.once('disconnected', () => closed()));
}

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(NOT_FOUND);
  if (!check && !hasScreen()) throw new Error(NO_SCREEN);
  const [folder] = await Promise.all([makeSample(), buildExtension()]);
  const server = await serve(folder);
  const launched = await launch({ executablePath, headless: check, language });
  try {
    await show(launched, server.url + SAMPLES[language]);
  } finally {
    await launched.browser.close();
    await server.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
