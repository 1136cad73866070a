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
  | { readonly type: 'change'; readonly version: number; readonly change: Change }
  /** Gives up what is under way. */
  | { readonly type: 'stop'; readonly version: number };

export type FromWorker =
  | { readonly type: 'analysis'; readonly version: number; readonly analysis: Analysis }
  /** How much of a long analysis is done, 0-1. */
  | { readonly type: 'progress'; readonly version: number; readonly share: number }
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
  /** Gives up what is under way: no result of it comes any more. */
  readonly stop: () => void;
}

/**
 * Talks to the worker that analyses. Every document and change gets a version; results of
 * any but the latest are dropped. The callback gets null where the analysis failed; the other
 * hears how much is done where it takes long.
 */
export function createAnalyser(
  worker: WorkerPort,
  onResult: (analysis: Analysis | null) => void,
  onProgress: (share: number) => void,
): Analyser {
  let version = 0;
  worker.addEventListener('message', ({ data }) => {
    if (data.version !== version) return;
    if (data.type === 'progress') onProgress(data.share);
    else onResult(data.type === 'analysis' ? data.analysis : null);
  });
  worker.addEventListener('error', () => onResult(null));
  return {
    show: (document, anyway) =>
      worker.postMessage({ type: 'document', version: ++version, document, anyway }),
    change: (change) => worker.postMessage({ type: 'change', version: ++version, change }),
    stop: () => worker.postMessage({ type: 'stop', version: ++version }),
  };
}
