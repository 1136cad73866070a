import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fingerprintOf } from '../../lib/settings/fingerprint';
import { ignores } from '../../lib/settings/ignores';
import { readManaged } from '../../lib/settings/managed';
import { readSettings, writeSetting } from '../../lib/settings/settings';
import { onSettingsChanged } from '../../lib/settings/watch';

beforeEach(() => fakeBrowser.reset());

describe('the interface language', () => {
  it('follows the browser until the user chooses', async () => {
    expect((await readSettings()).interfaceLanguage).toBe('auto');
    await writeSetting('interfaceLanguage', 'en');
    expect((await readSettings()).interfaceLanguage).toBe('en');
  });

  it('follows the browser where something else was stored', async () => {
    await browser.storage.local.set({ interfaceLanguage: 'fr' });
    expect((await readSettings()).interfaceLanguage).toBe('auto');
  });
});

describe('ignored checks', () => {
  it('are kept for one document only', async () => {
    await ignores.write('a', ['options']);
    expect(await ignores.read('a')).toEqual(['options']);
    expect(await ignores.read('b')).toEqual([]);
  });

  it('leave no trace when they are taken back', async () => {
    await ignores.write('a', ['options']);
    await ignores.write('a', []);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('are forgotten without touching the rest', async () => {
    await writeSetting('interfaceLanguage', 'nl');
    await ignores.write('a', ['options']);
    await ignores.write('b', ['dissent']);
    expect(await ignores.documents()).toEqual(['a', 'b']);
    await ignores.forget();
    expect(await ignores.documents()).toEqual([]);
    expect((await readSettings()).interfaceLanguage).toBe('nl');
  });

  it('are only what is a check', async () => {
    await browser.storage.local.set({ 'ignored.a': ['options', 'nonsense', 3], 'ignored.b': 'x' });
    expect(await ignores.read('a')).toEqual(['options']);
    expect(await ignores.read('b')).toEqual([]);
  });
});

describe('the policy of the organisation', () => {
  it('is read as far as it fits the schema', async () => {
    await browser.storage.managed.set({
      interfaceLanguage: 'nl',
      disabledChecks: ['practice', 'nonsense'],
    });
    expect(await readManaged()).toEqual({
      settings: { interfaceLanguage: 'nl' },
      disabledChecks: ['practice'],
      theme: {},
    });
  });

  it('says nothing where it does not', async () => {
    await browser.storage.managed.set({ interfaceLanguage: 4, disabledChecks: 'all' });
    expect(await readManaged()).toEqual({ settings: {}, disabledChecks: [], theme: {} });
  });

  it('gives its own look, in tokens and plain values only', async () => {
    const theme = {
      '--basis-color-action-1-color-default': 'light-dark(#154273, #b2d7ee)',
      '--basis-text-font-family-default': "'Rijks Sans', sans-serif",
      '--nl-button-border-radius': '0px',
      '--nl-button-primary-background-color': 'var(--voorbeeld-color-blue-700)',
      '--voorbeeld-color-blue-700': '#154273',
      '--utrecht-form-control-border-color': '#154273',
    };
    const wrong = {
      '--paper': 'red',
      color: 'red',
      '--basis-color-default-bg-document': 'url(https://elsewhere.example/)',
      '--basis-focus-color': 'red; } body { display: none',
      '--basis-border-radius-md': 4,
    };
    await browser.storage.managed.set({ theme: { ...theme, ...wrong } });
    expect((await readManaged()).theme).toEqual(theme);
    await browser.storage.managed.set({ theme: 'red' });
    expect((await readManaged()).theme).toEqual({});
  });

  it('says nothing where there is none: Firefox rejects', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValueOnce(new Error('not found'));
    expect(await readManaged()).toEqual({ settings: {}, disabledChecks: [], theme: {} });
  });
});

describe('the fingerprint', () => {
  const base = 'https://intranet.example/notas?id=12';

  it('is the same for the same document, wherever on the page one is', async () => {
    expect(await fingerprintOf(`${base}#kern`)).toBe(await fingerprintOf(base));
  });

  it('differs for another document, also where the app keeps its path after a #', async () => {
    const others = [base, 'https://intranet.example/notas?id=13', `${base}#/nota/1`];
    expect(new Set(await Promise.all(others.map(fingerprintOf))).size).toBe(3);
  });

  it('does not show the address', async () => {
    expect(await fingerprintOf(base)).toMatch(/^[0-9a-f]{32}$/);
  });
});

it('tells when a setting changes, until it is no longer asked', async () => {
  const callback = vi.fn();
  const forget = onSettingsChanged(callback);
  await writeSetting('interfaceLanguage', 'en');
  expect(callback).toHaveBeenCalledOnce();
  forget();
  await writeSetting('interfaceLanguage', 'nl');
  expect(callback).toHaveBeenCalledOnce();
});
