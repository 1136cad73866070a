/** A Firefox with the built extension in it, its memo tab and its real sidebar. */
import { FIREFOX_BUILD } from '../../../cli/start/paths';
import { makeSample } from '../../../cli/start/sample';
import type { Served } from '../../../cli/start/serve';
import { serve } from '../../../cli/start/serve';
import { Bidi } from './bidi';
import { PAGES } from './chromium';
import type { FirefoxProcess } from './firefox-process';
import { startFirefox } from './firefox-process';
import { FirefoxSidebar } from './firefox-sidebar';
import { FirefoxTab } from './firefox-tab';

const ADDON = 'kanttekening@kanttekening.example';

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

async function firstContext(bidi: Bidi, scope: 'chrome' | 'content'): Promise<FirefoxTab> {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': scope });
  const [context] = (tree as unknown as Tree).contexts;
  if (!context) throw new Error(`Firefox has no ${scope} window`);
  return new FirefoxTab(bidi, context.context);
}

export class FirefoxSession {
  private constructor(
    private readonly process: FirefoxProcess,
    private readonly bidi: Bidi,
    readonly served: Served,
    readonly tab: FirefoxTab,
    readonly chrome: FirefoxTab,
    readonly sidebar: FirefoxSidebar,
  ) {}

  /** Serves these folders beside the samples and the test pages. */
  static async start(folders: readonly string[] = []): Promise<FirefoxSession> {
    const served = await serve(await makeSample(), PAGES, ...folders);
    const process = await startFirefox();
    const bidi = await Bidi.connect(process.url, () => undefined);
    await bidi.send('webExtension.install', {
      extensionData: { type: 'path', path: FIREFOX_BUILD },
    });
    const chrome = await firstContext(bidi, 'chrome');
    const tab = await firstContext(bidi, 'content');
    return new FirefoxSession(process, bidi, served, tab, chrome, new FirefoxSidebar(chrome));
  }

  /** What was logged as an error by the extension or the page since the start. */
  get problems(): readonly string[] {
    return this.process.problems;
  }

  async visit(path: string): Promise<void> {
    await this.tab.visit(this.served.url + path);
  }

  /** Presses the toolbar button, which opens the sidebar. */
  async pressButton(): Promise<void> {
    await this.chrome.evaluateText(`(async () => {
      const { ExtensionParent } =
        ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${ADDON}');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`);
  }

  /** Sets the language of the sidebar, as the options page does. */
  async setLanguage(interfaceLanguage: 'nl' | 'en'): Promise<void> {
    await this.sidebar.store({ interfaceLanguage });
  }

  async close(): Promise<void> {
    this.bidi.close();
    await this.process.stop();
    await this.served.close();
  }
}
