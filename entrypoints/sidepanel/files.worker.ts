import { readFile } from '../../lib/files';
import type { FromFileWorker, ToFileWorker } from '../../components/files/read-in-worker';

const answer = (message: FromFileWorker) => self.postMessage(message);

self.addEventListener('message', ({ data: { name, bytes } }: MessageEvent<ToFileWorker>) => {
  const onProgress = (done: number, total: number) => answer({ type: 'progress', done, total });
  readFile(name, bytes, { onProgress }).then(
    (result) => answer({ type: 'result', result }),
    (error: unknown) => answer({ type: 'failed', error: String(error) }),
  );
});
