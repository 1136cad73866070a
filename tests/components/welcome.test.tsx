// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { textIn } from '../../components/text';
import { TextContext } from '../../components/use-text';
import { openPanelWithSample } from '../../components/welcome/open-panel';
import { WelcomeView } from '../../components/welcome/welcome-view';
import { expectAccessible } from './render';

describe.each(['nl', 'en'] as const)('the welcome page in %s', (language) => {
  const t = textIn(language);
  const page = (shortcut: string | null, onTry = vi.fn()) => (
    <TextContext.Provider value={t}>
      <WelcomeView shortcut={shortcut} onTry={onTry} />
    </TextContext.Provider>
  );

  it('lets one try, and tells the keys', async () => {
    const onTry = vi.fn();
    const { container } = render(page('Ctrl+Shift+Y', onTry));
    fireEvent.click(screen.getByText(t('welcome_tryButton')));
    expect(onTry).toHaveBeenCalledOnce();
    const keys = screen.getByRole('table', { name: t('welcome_keys') });
    expect(keys.textContent).toContain('Ctrl+Shift+Y');
    await expectAccessible(container);
  });

  it('says so where no key opens it', () => {
    render(page(null));
    expect(screen.getByText(t('welcome_keyNone'))).toBeTruthy();
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
