import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { leaveAsked } from '../lib/messages/panel';
import { WANTED, type Wanted } from '../lib/messages/reader';
import { keepDocsScript, onSitesChanged } from '../lib/settings/allowed';

/** Firefox has a sidebar where Chrome and Edge have a side panel. */
interface SidebarAction {
  open(): Promise<void>;
}

/** Firefox also tells whether the extension stays. */
interface Installed {
  readonly reason: string;
  readonly temporary?: boolean;
}

/** The ids of the menu entries and of the keys are what the user wants. */
const wantedBy = (id: string | number): Wanted => WANTED.find((what) => what === id) ?? 'page';

/** Must run within the click itself: browsers open a panel for nothing else. */
function openPanel(tabId: number): void {
  const { sidebarAction } = browser as { sidebarAction?: SidebarAction };
  const opened = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId });
  opened.catch((error: unknown) => console.error(error));
}

function ask(tabId: number | undefined, what: Wanted): void {
  if (tabId === undefined) return;
  openPanel(tabId);
  void leaveAsked({ type: 'asked', tabId, what });
}

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => ask(tab.id, 'page'));

  browser.contextMenus.onClicked.addListener((info, tab) =>
    ask(tab?.id, wantedBy(info.menuItemId)),
  );

  browser.commands.onCommand.addListener((command, tab) => ask(tab?.id, wantedBy(command)));

  onSitesChanged(() => void keepDocsScript());

  browser.runtime.onInstalled.addListener(({ reason, temporary }: Installed) => {
    // Loaded by a developer of the extension, in Firefox: no need to be welcomed each time.
    if (reason === 'install' && !temporary) {
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    }
    // An update takes registered scripts away.
    void keepDocsScript();
    browser.contextMenus.create({
      id: 'page',
      title: browser.i18n.getMessage('menuPage'),
      contexts: ['page', 'editable'],
    });
    browser.contextMenus.create({
      id: 'selection',
      title: browser.i18n.getMessage('menuSelection'),
      contexts: ['selection'],
    });
    browser.contextMenus.create({
      id: 'dissent',
      title: browser.i18n.getMessage('menuDissent'),
      contexts: ['selection'],
    });
  });
});
