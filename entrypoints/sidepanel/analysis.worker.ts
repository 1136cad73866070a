import { languageOf } from '../../lib/checks/analyse';
import { createWork } from '../../lib/checks/worker';
import type { ToWorker } from '../../lib/checks/worker-client';

const take = createWork({
  answer: (message) => self.postMessage(message),
  later: (work) => setTimeout(work),
  now: () => performance.now(),
});

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => take(data));

// Made ready while the page is still being read: the first analysis need not wait for it.
languageOf('nl');
languageOf('en');
