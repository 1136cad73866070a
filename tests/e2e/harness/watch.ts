/** Notes every console error, exception and request to elsewhere, in page, panel and workers. */
import type { Browser, CDPSession, Target } from 'puppeteer-core';

interface RemoteObject {
  readonly value?: unknown;
  readonly description?: string;
}

const LOCAL =
  /^(chrome-extension|chrome|chrome-untrusted|data|blob|about):|^http:\/\/(127\.0\.0\.1|localhost):/;

function textOf(object: RemoteObject): string {
  return object.description ?? JSON.stringify(object.value);
}

export class Watch {
  /** What went wrong so far, one line each. */
  readonly problems: string[] = [];
  readonly #waits: Promise<void>[] = [];

  /** Follows all targets of the browser, those that come later too. */
  follow(browser: Browser): void {
    const start = (target: Target): void => {
      this.#waits.push(this.#attach(target));
    };
    browser.targets().forEach(start);
    browser.on('targetcreated', start);
  }

  /** Until everything seen so far is being listened to. */
  async ready(): Promise<void> {
    await Promise.all(this.#waits);
  }

  async #attach(target: Target): Promise<void> {
    const kind = String(target.type());
    if (kind !== 'page' && kind !== 'service_worker') return;
    try {
      await this.#listen(await target.createCDPSession(), kind);
      if (kind !== 'page') return;
      const page = await target.asPage();
      page.on('workercreated', (worker) => {
        this.#waits.push(this.#listen(worker.client, 'worker').catch(() => undefined));
      });
    } catch {
      // The target closed while it was being attached: nothing left to watch.
    }
  }

  async #listen(session: CDPSession, where: string): Promise<void> {
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
      const said = details.exception ? textOf(details.exception) : details.text;
      this.problems.push(`exception in ${where}: ${said}`);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type !== 'error' && type !== 'assert') return;
      this.problems.push(`console.${type} in ${where}: ${args.map(textOf).join(' ')}`);
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level !== 'error') return;
      this.problems.push(`log in ${where}: ${entry.text} ${entry.url ?? ''}`);
    });
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (!LOCAL.test(request.url)) this.problems.push(`request from ${where}: ${request.url}`);
    });
    const domains = ['Runtime.enable', 'Network.enable', 'Log.enable'] as const;
    await Promise.all(
      domains.map((enable) => session.send(enable).catch(() => undefined)), // not all kinds have all
    );
  }
}
