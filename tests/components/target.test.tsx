// @vitest-environment happy-dom
import { fireEvent, render, renderHook, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { textIn } from '../../components/text';
import { useSiteMemory } from '../../components/use-site-memory';
import type { Target } from '../../lib/messages/reader';
import { siteTargets } from '../../lib/settings/site-target';
import { SHOWN } from './fixtures';
import { expectAccessible, panelWith, READY } from './render';

const OTHER: Target = { id: 'b', kind: 'textarea', label: 'Samenvatting', words: 40 };
const SEVERAL = { ...READY, shown: { ...SHOWN, targets: [...SHOWN.targets, OTHER] } };

describe.each(['nl', 'en'] as const)('the choice of what is read, in %s', (language) => {
  const t = textIn(language);
  const box = () => screen.queryByRole('checkbox', { name: t('rememberTarget') });

  it('can be remembered for a site, where there is one and something to choose', async () => {
    const rememberTarget = vi.fn();
    const actions = { rememberTarget };
    const { container, rerender } = render(
      panelWith({ language, state: SEVERAL, remembers: false, actions }),
    );
    await expectAccessible(container);
    fireEvent.click(box() ?? container);
    expect(rememberTarget).toHaveBeenCalledWith(true);
    rerender(panelWith({ language, state: SEVERAL, remembers: null }));
    expect(box()).toBeNull();
    rerender(panelWith({ language, remembers: false }));
    expect(box()).toBeNull();
  });

  it('is offered when the cursor goes to another editor, and made only by a click', async () => {
    const choose = vi.fn();
    const { container } = render(
      panelWith({ language, state: { ...SEVERAL, elsewhere: OTHER }, actions: { choose } }),
    );
    expect(screen.getByText(t('elsewhere', 'Samenvatting')).closest('[role=status]')).toBeTruthy();
    expect(choose).not.toHaveBeenCalled();
    await expectAccessible(container);
    fireEvent.click(screen.getByText(t('elsewhereRead')));
    expect(choose).toHaveBeenCalledWith('b');
  });
});

describe('the memory of a site', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is empty until asked, and again when it is to forget', async () => {
    const { result } = renderHook(() => useSiteMemory('site'));
    expect(result.current.remembers).toBe(false);
    result.current.remember(OTHER);
    await waitFor(() => expect(result.current.remembers).toBe(true));
    result.current.forget();
    await waitFor(() => expect(result.current.remembers).toBe(false));
    expect(await siteTargets.documents()).toEqual([]);
  });

  it('is none where there is no site', () => {
    expect(renderHook(() => useSiteMemory(null)).result.current.remembers).toBeNull();
  });
});
