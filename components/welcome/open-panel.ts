import { browser } from 'wxt/browser';

/** Firefox has a sidebar where Chrome and Edge have a side panel. */
interface SidebarAction {
  open(): Promise<void>;
  setPanel(details: { tabId: number; panel: string }): Promise<void>;
}

/** What the panel has after its address to begin with the sample memo. */
export const SAMPLE_HASH = '#sample';

/**
 * Opens the panel with the sample memo in it. Must run within the click itself: browsers open
 * a panel for nothing else, so nothing may be waited for.
 */
export function openPanelWithSample(tabId: number): void {
  const { sidebarAction } = browser as { sidebarAction?: SidebarAction };
  const panel = `sidepanel.html${SAMPLE_HASH}`;
  if (sidebarAction) {
    void sidebarAction.setPanel({
      tabId,
      panel: browser.runtime.getURL(`/${panel}` as '/sidepanel.html'),
    });
    void sidebarAction.open();
  } else {
    void browser.sidePanel.setOptions({ tabId, path: panel, enabled: true });
    void browser.sidePanel.open({ tabId });
  }
}
