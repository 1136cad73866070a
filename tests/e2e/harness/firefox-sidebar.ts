/** Firefox's real sidebar, reached from the browser's own window: BiDi itself doesn't list it. */
import type { FirefoxTab } from './firefox-tab';

/** In the browser's window: the sidebar's browser, once it shows the extension's page. */
const SIDEBAR_BROWSER = `
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const find = () => {
    const frame = window.SidebarController.browser;
    const browser = frame?.contentDocument?.getElementById('webext-panels-browser');
    return browser?.currentURI?.spec.startsWith('moz-extension:') ? browser : null;
  };
  let browser = null;
  while (!(browser = find())) await frame();
`;

let count = 0;

/** In a frame script: how to hand an object over to a page. */
declare const Cu: {
  cloneInto<Value>(value: Value, into: object): Value;
  exportFunction(task: (error: string, value: string) => void, into: object, how: object): void;
  evalInSandbox(script: string, box: object): void;
  Sandbox: new (principal: object, options: object) => object;
};

interface ExtensionPage {
  readonly browser: { storage: { local: { set(values: object): void } } };
}

interface Unwrapped {
  readonly wrappedJSObject: ExtensionPage;
}

export class FirefoxSidebar {
  constructor(private readonly chrome: FirefoxTab) {}

  /**
   * Runs a function in the sidebar's page. Its text is all that travels: it
   * sees its argument and the page's `document`, nothing else.
   */
  async run<Argument, Result>(
    task: (document: Document, argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    const name = `kanttekening-test-${++count}`;
    const script = `
      Promise.resolve((${task.toString()})(content.document, ${JSON.stringify(argument)})).then(
        (value) => sendAsyncMessage('${name}', { value }),
        (error) => sendAsyncMessage('${name}', { error: String(error) }));`;
    const answer = await this.chrome.evaluateText<{ value?: Result; error?: string }>(`
      (async () => {
        ${SIDEBAR_BROWSER}
        const answered = new Promise((resolve) =>
          browser.messageManager.addMessageListener('${name}', ({ data }) => resolve(data)));
        const script = ${JSON.stringify(script)};
        browser.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
        return answered;
      })()`);
    if (answer.error) throw new Error(answer.error);
    return answer.value as Result;
  }

  /** Runs a script in the sidebar's page, with all that the page itself may do. */
  script<Result>(script: string): Promise<Result> {
    return this.run(
      (document, script) =>
        new Promise<Result>((resolve, reject) => {
          const view = document.defaultView as object;
          const box = new Cu.Sandbox(view, { sandboxPrototype: view, wantXrays: false });
          Cu.exportFunction(
            (error: string, value: string) => {
              if (error) reject(new Error(error));
              else resolve(JSON.parse(value) as Result);
            },
            box,
            { defineAs: 'done' },
          );
          Cu.evalInSandbox(
            `Promise.resolve((() => { const globalThis = window; return ${script}; })()).then(
              (value) => done('', JSON.stringify(value ?? null)),
              (error) => done(String(error), ''))`,
            box,
          );
        }),
      script,
    );
  }

  /** Until the sidebar has an element for the selector; throws with what it says instead. */
  async waitFor(selector: string, timeout = 15_000): Promise<void> {
    const said = await this.run(
      (document, { selector, timeout }) =>
        new Promise<string>((resolve) => {
          const view = document.defaultView;
          if (!view || document.querySelector(selector)) return resolve('');
          const timer = view.setTimeout(() => resolve(document.body.innerText || '-'), timeout);
          const observer = new view.MutationObserver(() => {
            if (!document.querySelector(selector)) return;
            observer.disconnect();
            view.clearTimeout(timer);
            resolve('');
          });
          observer.observe(document, { subtree: true, childList: true, attributes: true });
        }),
      { selector, timeout },
    );
    if (said) throw new Error(`The sidebar never showed ${selector}. It says: ${said}`);
  }

  /** The attributes of all elements for the selector. */
  attributes(selector: string, names: readonly string[]): Promise<string[][]> {
    return this.run(
      (document, { selector, names }) =>
        [...document.querySelectorAll(selector)].map((element) =>
          names.map((name) => element.getAttribute(name) ?? ''),
        ),
      { selector, names },
    );
  }

  async click(selector: string): Promise<void> {
    await this.run((document, selector) => {
      const found = document.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`Nothing to click for ${selector}`);
      found.click();
    }, selector);
  }

  /** Puts values in the extension's storage. */
  async store(values: object): Promise<void> {
    await this.run((document, values) => {
      const view = document.defaultView as unknown as Window & Unwrapped;
      view.wrappedJSObject.browser.storage.local.set(Cu.cloneInto(values, view));
    }, values);
  }
}
