// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { textIn } from '../../components/text';
import { TextContext } from '../../components/use-text';
import { openPanelWithSample } from '../../components/welcome/open-panel';
import type { Shortcuts } from '../../components/welcome/keys';
import { WelcomeView } from '../../components/welcome/welcome-view';
import { expectAccessible } from './render';

const SHORTCUTS: Shortcuts = new Map([
  ['_execute_action', 'Ctrl+Shift+Y'],
  ['selection', 'Alt+Shift+K'],
  ['dissent', 'Alt+Shift+L'],
  ['marks', 'Alt+Shift+M'],
]);

describe.each(['nl', 'en'] as const)('the welcome page in %s', (language) => {
  const t = textIn(language);
  const page = (shortcuts: Shortcuts, onTry = vi.fn()) => (
    <TextContext.Provider value={t}>
      <WelcomeView shortcuts={shortcuts} onTry={onTry} />
    </TextContext.Provider>
  );

  it('lets one try, and tells the keys', async () => {
    const onTry = vi.fn();
    const { container } = render(page(SHORTCUTS, onTry));
    fireEvent.click(screen.getByText(t('welcome_tryButton')));
    expect(onTry).toHaveBeenCalledOnce();
    const keys = screen.getByRole('table', { name: t('welcome_keys') });
    for (const keysOf of SHORTCUTS.values()) expect(keys.textContent).toContain(keysOf);
    await expectAccessible(container);
  });

  it('says so where the user took a key away', () => {
    render(page(new Map([...SHORTCUTS, ['selection', '']])));
    expect(screen.getAllByText(t('welcome_keyNone'))).toHaveLength(1);
  });
});

it('opens the panel of its own tab only, with the sample in it', () => {
  const sidePanel = { setOptions: vi.fn(), open: vi.fn() };
  // As in Chrome and Edge, which have no sidebar.
  Object.assign(browser, { sidePanel, sidebarAction: undefined });
  openPanelWithSample(5);
  expect(sidePanel.setOptions).toHaveBeenCalledWith(
    expect.objectContaining({ tabId: 5, path: 'sidepanel.html#sample' }),
  );
  expect(sidePanel.open).toHaveBeenCalledWith({ tabId: 5 });
});
