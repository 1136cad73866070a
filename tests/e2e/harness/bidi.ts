/** A small client for WebDriver BiDi, the protocol that Firefox speaks by itself. */
import WebSocket from 'ws';

/** What the protocol answers: JSON of which each caller knows the part it reads. */
export type Json = Record<string, unknown>;

interface Message {
  readonly id?: number | null;
  readonly type?: string;
  readonly method?: string;
  readonly params?: Json;
  readonly result?: Json;
  readonly error?: string;
  readonly message?: string;
}

interface Waiting {
  readonly resolve: (result: Json) => void;
  readonly reject: (error: Error) => void;
}

export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  private constructor(
    socket: WebSocket,
    readonly onEvent: (method: string, params: Json) => void,
  ) {
    this.#socket = socket;
    socket.on('message', (data: Buffer) => this.#take(JSON.parse(data.toString()) as Message));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox hung up'));
    });
  }

  static async connect(
    url: string,
    onEvent: (method: string, params: Json) => void,
  ): Promise<Bidi> {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    await new Promise((open, failed) => socket.once('open', open).once('error', failed));
    const client = new Bidi(socket, onEvent);
    await client.send('session.new', { capabilities: {} });
    return client;
  }

  send(method: string, params: Json): Promise<Json> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.#socket.close();
  }

  #take(message: Message): void {
    if (message.type === 'event') {
      this.onEvent(message.method ?? '', message.params ?? {});
      return;
    }
    const waiting = this.#waiting.get(message.id ?? 0);
    this.#waiting.delete(message.id ?? 0);
    if (message.error) waiting?.reject(new Error(`${message.error}: ${message.message}`));
    else waiting?.resolve(message.result ?? {});
  }
}
