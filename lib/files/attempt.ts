import type { Document as Memo } from '../document/document';
import type { ParseHtml } from './parse';
import { Unreadable, type FileProblem } from './problem';

/** A larger file is not opened. */
export const MOST_BYTES = 50_000_000;

export interface ReadOptions {
  /** Stops the reading; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called now and then on long work: pages read, and pages in all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** For where there is no browser to parse HTML. */
  readonly parseHtml?: ParseHtml;
}

/** Reads the bytes of one kind of file; throws `Unreadable` where that can't be done. */
export type Read = (bytes: Uint8Array, options: ReadOptions) => Memo | Promise<Memo>;

/** Reads a file in a way, or says why it can't be read. `bytes` is left as it is. */
export async function attempt(
  read: Read,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Memo | FileProblem> {
  if (bytes.length === 0) return { problem: 'empty' };
  if (bytes.length > MOST_BYTES) return { problem: 'too-large' };
  try {
    const memo = await read(bytes, options);
    options.signal?.throwIfAborted();
    return memo.blocks.length > 0 ? memo : { problem: 'empty' };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof Unreadable) return { problem: error.problem };
    throw error;
  }
}
