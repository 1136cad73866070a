/** The extension's own reader in the page, spoken to over its port from the real side panel. */
import { applyChange } from '../../../lib/document/diff';
import type { Block } from '../../../lib/document/document';
import { quoteOf, type Quote } from '../../../lib/document/quote';
import type { FromReader } from '../../../lib/messages/reader';
import type { Line } from './browsers';

type Message<Type extends FromReader['type']> = Extract<FromReader, { type: Type }>;

export class Reader {
  private count = 0;

  constructor(private readonly line: Line) {}

  /** Reads the page; what the reader found there. */
  async read(): Promise<Message<'document'>> {
    await this.line.say({ type: 'read', target: null });
    return this.answer('document', null);
  }

  /** Reads a page on which there is nothing to read; why. */
  async readNothing(): Promise<Message<'nothing'>['reason']> {
    await this.line.say({ type: 'read', target: null });
    return (await this.answer('nothing', null)).reason;
  }

  /** The blocks as they are by now. */
  async blocks(): Promise<readonly Block[]> {
    return (await this.line.heard()).reduce<readonly Block[]>((blocks, message) => {
      if (message.type === 'document') return message.document.blocks;
      return message.type === 'change' ? applyChange(blocks, message) : blocks;
    }, []);
  }

  /** Reveals words of the document. */
  async reveal(words: string): Promise<boolean> {
    const quote = await this.quote(words);
    const id = ++this.count;
    await this.line.say({ type: 'reveal', id, quote });
    return (await this.answer('revealed', id)).ok;
  }

  unmark(): Promise<void> {
    return this.line.say({ type: 'unmark' });
  }

  /** Puts words in at the cursor, or behind other words. */
  async insert(text: string, behind?: string): Promise<string> {
    const after = behind === undefined ? {} : { after: await this.quote(behind) };
    const id = ++this.count;
    await this.line.say({ type: 'insert', id, text, ...after });
    return (await this.answer('inserted', id)).result;
  }

  private async quote(words: string): Promise<Quote> {
    const blocks = await this.blocks();
    const block = blocks.findIndex(({ text }) => text.includes(words));
    const start = blocks[block]?.text.indexOf(words) ?? -1;
    return quoteOf({ title: '', blocks }, { block, start, end: start + words.length });
  }

  private async answer<Type extends FromReader['type']>(
    type: Type,
    id: number | null,
  ): Promise<Message<Type>> {
    await this.line.waitFor(type, id);
    const isAnswer = (message: FromReader): message is Message<Type> =>
      message.type === type && (id === null || ('id' in message && message.id === id));
    const found = (await this.line.heard()).find(isAnswer);
    if (!found) throw new Error(`The reader unsaid ${type}`);
    return found;
  }
}
