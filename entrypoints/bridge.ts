import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startBridge } from '../lib/readers/bridge/bridge';

/** Runs in a page's own world beside the reader, for editors that keep their text to themselves. */
export default defineUnlistedScript(() => {
  startBridge(document);
});
