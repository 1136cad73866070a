import type { Change } from '../document/diff';
import type { Document } from '../document/document';
import type { Analysis } from './analysis';

export type ToWorker =
  | {
      readonly type: 'document';
      readonly version: number;
      readonly document: Document;
      /** Check it even where it doesn't look like a policy draft. */
      readonly anyway: boolean;
    }
  | { readonly type: 'change'; readonly version: number; readonly change: Change };

export type FromWorker =
  | { readonly type: 'analysis'; readonly version: number; readonly analysis: Analysis }
  | { readonly type: 'failed'; readonly version: number };

/** What the client needs of a Worker. */
export interface WorkerPort {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

export interface Analyser {
  /** Analyses a document from scratch. */
  readonly show: (document: Document, anyway: boolean) => void;
  /** Analyses the document after a change to it; only the change goes to the worker. */
  readonly change: (change: Change) => void;
}

/**
 * Talks to the worker that analyses. Every document and change gets a version; results of
 * any but the latest are dropped. The callback gets null where the analysis failed.
 */
export function createAnalyser(
  worker: WorkerPort,
  onResult: (analysis: Analysis | null) => void,
): Analyser {
  let version = 0;
  worker.addEventListener('message', ({ data }) => {
    if (data.version === version) onResult(data.type === 'analysis' ? data.analysis : null);
  });
  worker.addEventListener('error', () => onResult(null));
  return {
    show: (document, anyway) =>
      worker.postMessage({ type: 'document', version: ++version, document, anyway }),
    change: (change) => worker.postMessage({ type: 'change', version: ++version, change }),
  };
}
