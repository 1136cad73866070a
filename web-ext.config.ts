import { defineWebExtConfig } from 'wxt';
import { findBrowser } from './cli/start/find-browser';

/** `npm run dev`: the same browser as `npm start`, on a profile that is thrown away. */
export default defineWebExtConfig({
  binaries: {
    chrome: findBrowser() ?? 'chrome',
    firefox: process.env.KANTTEKENING_FIREFOX ?? 'firefox-esr',
  },
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
