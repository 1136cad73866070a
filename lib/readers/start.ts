import { READER_PORT, type FromReader } from '../messages/reader';
import { isToReader } from '../messages/validate';
import { Session } from './session';

/** The part of the browser's ports and runtime that a reader uses. */
interface Port {
  readonly name: string;
  postMessage(message: FromReader): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

interface Runtime {
  /** Missing once the extension was updated or taken away. */
  readonly id?: string;
  readonly onConnect: { addListener(listener: (port: Port) => void): void };
}

const KEY = Symbol.for('kanttekening.reader');

/** Where a reader that already runs in this page leaves word of itself. */
type Place = Record<symbol, { isAlive: () => boolean } | undefined>;

/** Starts the reader in a page, unless one that works is there already. */
export function startReader(page: Document, runtime: Runtime, place: object = globalThis): void {
  const here = place as Place;
  if (here[KEY]?.isAlive()) return;
  here[KEY] = { isAlive: () => runtime.id !== undefined };
  runtime.onConnect.addListener((port) => {
    if (port.name === READER_PORT) serve(page, port);
  });
}

function serve(page: Document, port: Port): void {
  const ended = new AbortController();
  const post = (message: FromReader) => {
    if (!ended.signal.aborted) port.postMessage(message);
  };
  const session = new Session(page, post, ended.signal);
  port.onMessage.addListener((message) => {
    if (isToReader(message)) session.handle(message);
  });
  port.onDisconnect.addListener(() => {
    ended.abort();
  });
}
