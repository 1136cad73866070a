import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openDocs } from '../lib/readers/bridge/docs-gate';

/** Runs in Google Docs before the page's own scripts, where the user allowed that. */
export default defineUnlistedScript(() => {
  openDocs(new Error().stack ?? '');
});
