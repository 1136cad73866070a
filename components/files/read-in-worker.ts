import type { Document } from '../../lib/document/document';
import { kindOf } from '../../lib/files/kind';
import type { FileProblem } from '../../lib/files/problem';
import type { ReadFile } from './use-files';

export interface ToFileWorker {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type FromFileWorker =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'result'; readonly result: Document | FileProblem }
  | { readonly type: 'failed'; readonly error: string };

/**
 * Reads each file in a worker of its own, so that the panel can be used meanwhile and the
 * reading can be stopped at once. Only HTML is read here: workers have no parser for it.
 */
export function readerInWorker(makeWorker: () => Worker): ReadFile {
  return async (name, bytes, options) => {
    if (kindOf(name) === 'html') {
      const { readHtmlFile } = await import('../../lib/files/html');
      return readHtmlFile(bytes, options);
    }
    const { signal, onProgress } = options;
    const worker = makeWorker();
    try {
      return await new Promise<Document | FileProblem>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
        worker.addEventListener('message', ({ data }: MessageEvent<FromFileWorker>) => {
          if (data.type === 'progress') onProgress?.(data.done, data.total);
          else if (data.type === 'result') resolve(data.result);
          // pdf.js takes this worker for its own, and greets as well.
          else if (data.type === 'failed') reject(new Error(data.error));
        });
        const message: ToFileWorker = { name, bytes };
        worker.postMessage(message);
      });
    } finally {
      worker.terminate();
    }
  };
}
