import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../lib/readers/start';

/** Runs in a page on demand: only where the user asked for it. */
export default defineUnlistedScript(() => startReader(document, browser.runtime));
