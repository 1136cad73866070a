import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isAsked, leaveAsked, onAsked, takeAsked } from '../../lib/messages/panel';

beforeEach(() => fakeBrowser.reset());

const ASKED = { type: 'asked', tabId: 7, what: 'selection' } as const;

describe('word from the background', () => {
  it('is heard once, by the panel beside that tab', async () => {
    await leaveAsked(ASKED);
    expect(await takeAsked(8)).toBeNull();
    expect(await takeAsked(7)).toMatchObject(ASKED);
    expect(await takeAsked(7)).toBeNull();
  });

  it('calls a panel that is open, also where the same is asked again', async () => {
    const callback = vi.fn();
    const forget = onAsked(callback);
    await leaveAsked(ASKED);
    await takeAsked(7);
    await leaveAsked(ASKED);
    expect(callback).toHaveBeenCalledTimes(2);
    forget();
    await leaveAsked({ ...ASKED, tabId: 8 });
    expect(callback).toHaveBeenCalledTimes(2);
  });

  it('is taken for nothing where it is something else', async () => {
    await browser.storage.session.set({ asked: { type: 'asked', tabId: '7' } });
    expect(await takeAsked(7)).toBeNull();
    expect(isAsked(null)).toBe(false);
    expect(isAsked({ ...ASKED, what: 'everything' })).toBe(false);
  });
});
