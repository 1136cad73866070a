/** The side panel, as its reader sees and uses it. */
import type { Page } from 'puppeteer-core';
import type { Row } from '../../../cli/start/panel';
import { readRows, waitForRows } from '../../../cli/start/panel';

export class Panel {
  constructor(readonly page: Page) {}

  async waitForState(state: string): Promise<void> {
    await this.page.waitForSelector(`main[data-state="${state}"]`);
  }

  state(): Promise<string> {
    return this.page.$eval('main', (main) => main.dataset.state ?? '');
  }

  text(): Promise<string> {
    return this.page.$eval('main', (main) => main.innerText);
  }

  rows(): Promise<Row[]> {
    return readRows(this.page);
  }

  waitForRows(): Promise<Row[]> {
    return waitForRows(this.page);
  }

  async waitForVerdict(check: string, verdict: string): Promise<void> {
    await this.page.waitForSelector(`[data-check="${check}"][data-verdict="${verdict}"]`);
  }

  async verdict(check: string): Promise<string> {
    return (await this.rows()).find((row) => row.id === check)?.verdict ?? 'absent';
  }
}
