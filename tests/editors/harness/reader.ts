/** The extension's own reader in the page, spoken to over its port from the real side panel. */
import type { Page } from 'puppeteer-core';
import { applyChange } from '../../../lib/document/diff';
import type { Block } from '../../../lib/document/document';
import { quoteOf } from '../../../lib/document/quote';
import { READER_PORT, type FromReader, type ToReader } from '../../../lib/messages/reader';

type Message<Type extends FromReader['type']> = Extract<FromReader, { type: Type }>;

/** What the panel's page keeps of the talk. */
interface Talk {
  talk: { heard: FromReader[]; say(message: ToReader): void };
}

export class Reader {
  private count = 0;

  private constructor(private readonly panel: Page) {}

  /** A line to the reader in the tab that the panel stands beside. */
  static async connect(panel: Page): Promise<Reader> {
    await panel.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const tabId = tab?.id ?? -1;
      const frames = { tabId, allFrames: true };
      await chrome.scripting.executeScript({
        target: frames,
        files: ['/bridge.js'],
        world: 'MAIN',
      });
      await chrome.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
      const port = chrome.tabs.connect(tabId, { name, frameId: 0 });
      const heard: FromReader[] = [];
      port.onMessage.addListener((message: FromReader) => {
        heard.push(message);
      });
      const say = (message: ToReader): void => {
        port.postMessage(message);
      };
      Object.assign(window, { talk: { heard, say } });
    }, READER_PORT);
    return new Reader(panel);
  }

  /** Reads the page; what the reader found there. */
  async read(): Promise<Message<'document'>> {
    await this.say({ type: 'read', target: null });
    await this.panel.waitForFunction(() =>
      (window as unknown as Talk).talk.heard.some(({ type }) => /document|nothing/.test(type)),
    );
    const [first] = await this.heard();
    if (first?.type !== 'document') throw new Error(`The reader says ${JSON.stringify(first)}`);
    return first;
  }

  /** The blocks as they are by now. */
  async blocks(): Promise<readonly Block[]> {
    return (await this.heard()).reduce<readonly Block[]>((blocks, message) => {
      if (message.type === 'document') return message.document.blocks;
      return message.type === 'change' ? applyChange(blocks, message) : blocks;
    }, []);
  }

  /** Reveals words of the document. */
  async reveal(words: string): Promise<boolean> {
    const blocks = await this.blocks();
    const block = blocks.findIndex(({ text }) => text.includes(words));
    const start = blocks[block]?.text.indexOf(words) ?? -1;
    const quote = quoteOf({ title: '', blocks }, { block, start, end: start + words.length });
    const id = ++this.count;
    await this.say({ type: 'reveal', id, quote });
    return (await this.answer('revealed', id)).ok;
  }

  unmark(): Promise<void> {
    return this.say({ type: 'unmark' });
  }

  /** Puts words in at the cursor. */
  async insert(text: string): Promise<string> {
    const id = ++this.count;
    await this.say({ type: 'insert', id, text });
    return (await this.answer('inserted', id)).result;
  }

  private say(message: ToReader): Promise<void> {
    return this.panel.evaluate((said) => {
      (window as unknown as Talk).talk.say(said);
    }, message);
  }

  private heard(): Promise<FromReader[]> {
    return this.panel.evaluate(() => (window as unknown as Talk).talk.heard);
  }

  private async answer<Type extends 'revealed' | 'inserted'>(
    type: Type,
    id: number,
  ): Promise<Message<Type>> {
    await this.panel.waitForFunction(
      (wanted) =>
        (window as unknown as Talk).talk.heard.some(
          (message) => 'id' in message && message.id === wanted,
        ),
      {},
      id,
    );
    const isAnswer = (message: FromReader): message is Message<Type> =>
      message.type === type && 'id' in message && message.id === id;
    const found = (await this.heard()).find(isAnswer);
    if (!found) throw new Error(`The reader gave another answer than ${type}`);
    return found;
  }
}
