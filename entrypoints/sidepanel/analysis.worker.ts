import { analyse, languageOf } from '../../lib/checks/analyse';
import type { FromWorker, ToWorker } from '../../lib/checks/worker-client';
import { applyChange } from '../../lib/document/diff';
import type { Document } from '../../lib/document/document';

let document: Document = { title: '', blocks: [] };
let version = 0;
let anyway = false;
let waiting = false;

const answer = (message: FromWorker) => self.postMessage(message);

function run(): void {
  waiting = false;
  try {
    answer({ type: 'analysis', version, analysis: analyse(document, anyway) });
  } catch (error) {
    console.error(error);
    answer({ type: 'failed', version });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  document =
    data.type === 'document'
      ? data.document
      : { ...document, blocks: applyChange(document.blocks, data.change) };
  version = data.version;
  if (data.type === 'document') anyway = data.anyway;
  // Messages that are already waiting are taken in first: only the latest text counts.
  if (!waiting) setTimeout(run);
  waiting = true;
});

// Made ready while the page is still being read: the first analysis need not wait for it.
languageOf('nl');
languageOf('en');
