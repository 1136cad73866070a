/** An organisation's theme, as its policy gives it, dresses the components of NL Design System. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { it } from '../harness/test';

const RED = 'rgb(200, 0, 0)';
const BLUE = 'rgb(0, 0, 200)';

const THEME = {
  // What all components share.
  '--basis-color-action-1-color-default': BLUE,
  '--basis-form-control-border-width': '3px',
  '--basis-pointer-target-min-block-size': '48px',
  // What is of one.
  '--nl-button-border-radius': '0px',
  '--nl-button-default-background-color': RED,
  '--utrecht-textarea-border-color': RED,
  '--utrecht-select-border-radius': '1px',
};

/** Opens a page of the extension where a policy gives this theme. */
async function open(page: Page, address: string, theme: Readonly<Record<string, string>>) {
  await page.evaluateOnNewDocument((given) => {
    const get = () => Promise.resolve({ theme: given });
    Object.defineProperty(chrome.storage.managed, 'get', { value: get });
  }, theme);
  await page.goto(address);
  const last = Object.keys(theme).at(-1) ?? '';
  await page.waitForFunction(
    (token) => document.documentElement.style.getPropertyValue(token) !== '',
    {},
    last,
  );
}

const look = (page: Page, selector: string) =>
  page.locator(selector).map((element) => {
    const { backgroundColor, borderColor, borderRadius, borderWidth, color, minBlockSize } =
      getComputedStyle(element);
    return { backgroundColor, borderColor, borderRadius, borderWidth, color, minBlockSize };
  });

it('dresses the buttons and the text fields of the panel', async ({ session }) => {
  const { page } = session;
  await open(page, `chrome-extension://${session.launched.extension.id}/sidepanel.html`, THEME);
  const button = await look(page, '.intake .nl-button').wait();
  expect(button).toMatchObject({ backgroundColor: RED, borderRadius: '0px', minBlockSize: '48px' });
  expect(await look(page, '.intake .nl-button--subtle').wait()).toMatchObject({
    backgroundColor: 'rgba(0, 0, 0, 0)',
    color: BLUE,
  });
  expect(await look(page, '.intake textarea').wait()).toMatchObject({
    borderColor: RED,
    borderWidth: '3px',
    minBlockSize: '48px',
  });
});

it('dresses the settings, and leaves as it is what the theme does not say', async ({ session }) => {
  const { page } = session;
  await open(page, `chrome-extension://${session.launched.extension.id}/options.html`, THEME);
  expect(await look(page, 'select').wait()).toMatchObject({
    backgroundColor: 'rgb(255, 255, 255)',
    borderRadius: '1px',
    borderWidth: '3px',
  });
});
