/** The side panel, as its reader sees and uses it: by what it says, in its own language. */
import type { Page } from 'puppeteer-core';
import type { Row } from '../../../cli/start/panel';
import { readRows, waitForRows } from '../../../cli/start/panel';
import type { MessageKey } from '../../../components/text';
import { textIn } from '../../../components/text';
import type { ViewId } from '../../../components/views';
import type { CheckId } from '../../../lib/document/ids';

/** A page that is not in front is drawn no more: what is waited for there can't be told by frames. */
const IN_BACKGROUND = { polling: 100 } as const;

export class Panel {
  constructor(
    readonly page: Page,
    readonly language: 'nl' | 'en' = 'nl',
  ) {}

  /** Until the panel is in one of these states; returns which. */
  async waitForState(...states: readonly string[]): Promise<string> {
    const selector = states.map((state) => `main[data-state="${state}"]`).join(',');
    const main = await this.page.waitForSelector(selector).catch(async (cause: unknown) => {
      throw new Error(`The panel never came to ${states.join()}: ${await this.text()}`, { cause });
    });
    return (await main?.evaluate((element) => (element as HTMLElement).dataset.state)) ?? '';
  }

  text(selector = 'main'): Promise<string> {
    return this.page.$eval(selector, (element) => (element as HTMLElement).innerText);
  }

  rows(): Promise<Row[]> {
    return readRows(this.page);
  }

  waitForRows(): Promise<Row[]> {
    return waitForRows(this.page);
  }

  async waitForVerdict(check: CheckId, verdict: string): Promise<void> {
    const row = `${this.row(check)}[data-verdict="${verdict}"]`;
    await this.page.waitForSelector(row).catch(async (cause: unknown) => {
      throw new Error(`${check} stays ${await this.verdict(check)}`, { cause });
    });
  }

  async verdict(check: CheckId): Promise<string> {
    return (await this.rows()).find((row) => row.id === check)?.verdict ?? 'absent';
  }

  /** The row of a check in the list of all checks. */
  row(check: CheckId): string {
    return `[data-check="${check}"]`;
  }

  /** Brings a view to the front by its tab. */
  async openView(id: ViewId): Promise<void> {
    await this.page.locator(`#tab-${id}`).click();
    await this.page.waitForSelector(`#view-${id}:not([hidden])`);
  }

  /** Opens the row of a check and waits until its inside can be seen. */
  async open(check: CheckId): Promise<void> {
    const row = this.row(check);
    if (await this.page.$(`${row}[open]`)) return;
    await this.page.locator(`${row} > summary`).click();
    await this.page.waitForSelector(`${row}[open] .check-body`, { visible: true });
  }

  /** Presses the button with this message on it, in the row of a check. */
  async press(check: CheckId, message: MessageKey): Promise<void> {
    await this.open(check);
    await this.page.locator(`${this.row(check)} ${this.button(message)}`).click();
  }

  /** Selector of a button by its accessible name. */
  button(message: MessageKey): string {
    return `::-p-aria([name="${textIn(this.language)(message)}"][role="button"])`;
  }

  /** The sentence to begin with that a check offers. */
  async starter(check: CheckId): Promise<string> {
    await this.open(check);
    return this.page.$eval(`${this.row(check)} .starter`, (starter) => starter.textContent);
  }

  /** How many words the panel says that it read. */
  async wordsRead(): Promise<number> {
    const [, words = ''] = /([\d.]+) woorden/.exec(await this.text('header')) ?? [];
    return Number(words.replace('.', ''));
  }

  /** The quotes from the memo under a check, best first. */
  async quotes(check: CheckId): Promise<string[]> {
    await this.open(check);
    return this.page.$$eval(`${this.row(check)} button.quote`, (quotes) =>
      quotes.map((quote) => quote.textContent),
    );
  }

  /** Until a check shows these words from the memo. */
  async waitForQuote(check: CheckId, words: string): Promise<void> {
    await this.open(check);
    await this.page.waitForFunction(
      (selector, wanted) =>
        [...document.querySelectorAll(selector)].some((quote) => quote.textContent === wanted),
      IN_BACKGROUND,
      `${this.row(check)} button.quote`,
      words,
    );
  }

  /** Clicks the first quote under a check; returns its words. */
  async clickQuote(check: CheckId): Promise<string> {
    const [words = ''] = await this.quotes(check);
    await this.page.locator(`${this.row(check)} button.quote`).click();
    return words;
  }

  /** Until the notice at the foot of the panel says this. */
  async waitForNotice(message: MessageKey): Promise<void> {
    await this.page.waitForFunction(
      (words) => document.querySelector('.notice')?.textContent.includes(words),
      IN_BACKGROUND,
      textIn(this.language)(message),
    );
  }
}
