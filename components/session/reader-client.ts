import { browser } from 'wxt/browser';
import type { Change } from '../../lib/document/diff';
import type { Quote } from '../../lib/document/quote';
import type { FromReader, Target, ToReader } from '../../lib/messages/reader';
import { isFromReader } from '../../lib/messages/validate';
import type { MarkChange } from './marking';
import type { Reading } from './state';
import type { Port } from './tab';

export type InsertResult = Extract<FromReader, { type: 'inserted' }>['result'];
export type Nothing = Extract<FromReader, { type: 'nothing' }>;

export interface ReaderEvents {
  readonly onDocument: (reading: Reading) => void;
  readonly onChange: (change: Change) => void;
  readonly onNothing: (nothing: Nothing) => void;
  /** The cursor came to stand in a mark, or in none. */
  readonly onCursor: (mark: number | null) => void;
  /** The cursor came to stand in another editor than the one that is read, or back in it. */
  readonly onElsewhere: (target: Target | null) => void;
  readonly onGone: () => void;
  /** The page went away, or the reader with it. */
  readonly onClosed: () => void;
}

export interface ReaderClient {
  readonly read: (target: string | null) => void;
  /** Whether the words were found and shown on the page. */
  readonly reveal: (quote: Quote) => Promise<boolean>;
  /** At the cursor, or behind these words. */
  readonly insert: (text: string, after?: Quote) => Promise<InsertResult>;
  readonly mark: (change: MarkChange) => void;
  readonly close: () => void;
}

/** Talks to the reader in the page. Anything that isn't a message of its is dropped. */
export function createReaderClient(port: Port, events: ReaderEvents): ReaderClient {
  const reveals = new Map<number, (ok: boolean) => void>();
  const inserts = new Map<number, (result: InsertResult) => void>();
  let open = true;
  let lastId = 0;
  let target: string | null = null;
  let revision = 0;
  /** The revision that the text as a whole came with. */
  let since = 0;

  function close(): void {
    open = false;
    for (const answer of reveals.values()) answer(false);
    // Whether the text arrived before the page went, nobody knows.
    for (const answer of inserts.values()) answer('uncertain');
  }

  function send(message: ToReader): void {
    if (open) port.postMessage(message);
  }

  function hear(message: FromReader): void {
    switch (message.type) {
      case 'document':
        ({ target, revision } = message);
        since = revision;
        return events.onDocument({ ...message, truncated: message.truncated ?? false });
      case 'change':
        // A change was missed: only the whole text helps.
        if (message.revision !== revision + 1) return send({ type: 'read', target });
        revision = message.revision;
        return events.onChange(message);
      case 'nothing':
        return events.onNothing(message);
      case 'cursor':
        return events.onCursor(message.mark);
      case 'elsewhere':
        return events.onElsewhere(message.target);
      case 'gone':
        return events.onGone();
      case 'revealed':
        reveals.get(message.id)?.(message.ok);
        reveals.delete(message.id);
        return;
      case 'inserted':
        inserts.get(message.id)?.(message.result);
        inserts.delete(message.id);
    }
  }

  port.onMessage.addListener((message: unknown) => {
    if (open && isFromReader(message)) hear(message);
  });
  port.onDisconnect.addListener(() => {
    // Looked at, or Chrome reports as an error that a page went to its back/forward cache.
    void browser.runtime.lastError;
    if (!open) return;
    close();
    events.onClosed();
  });

  return {
    read: (wanted) => send({ type: 'read', target: wanted }),
    reveal: (quote) =>
      new Promise((answer) => {
        if (!open) return answer(false);
        const id = ++lastId;
        reveals.set(id, answer);
        send({ type: 'reveal', id, quote });
      }),
    mark: (change) => send({ type: 'marks', reading: since, ...change }),
    insert: (text, after) =>
      new Promise((answer) => {
        if (!open) return answer('refused');
        const id = ++lastId;
        inserts.set(id, answer);
        send({ type: 'insert', id, text, ...(after && { after }) });
      }),
    close: () => {
      if (!open) return;
      close();
      port.disconnect();
    },
  };
}
