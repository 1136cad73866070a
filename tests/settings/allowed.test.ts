import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  allowedSites,
  askToAllow,
  disallow,
  keepDocsScript,
  onSitesChanged,
} from '../../lib/settings/allowed';
import { isOfficeOrigin, SITES } from '../../lib/settings/sites';
import { fakePermissions } from './fake-permissions';

beforeEach(() => fakeBrowser.reset());

it('asks for one site at a time, and for no more than that', async () => {
  const { request } = fakePermissions();
  expect(await allowedSites()).toEqual([]);
  await askToAllow('docs');
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://docs.google.com/*'] });
  expect(await allowedSites()).toEqual(['docs']);
});

it('puts the script for Google Docs in its pages only while the site is allowed', async () => {
  const { scripts } = fakePermissions(SITES.word);
  await keepDocsScript();
  expect(scripts.size).toBe(0);
  await askToAllow('docs');
  await keepDocsScript();
  await keepDocsScript();
  expect([...scripts.values()]).toEqual([
    expect.objectContaining({
      matches: ['https://docs.google.com/document/*'],
      runAt: 'document_start',
      world: 'MAIN',
    }),
  ]);
  await disallow('docs');
  await keepDocsScript();
  expect(scripts.size).toBe(0);
});

it('tells of changes until it is no longer asked to', async () => {
  const { listeners } = fakePermissions();
  let told = 0;
  const forget = onSitesChanged(() => told++);
  await askToAllow('word');
  expect(told).toBe(1);
  forget();
  expect(listeners.size).toBe(0);
});

it.each([
  ['https://word-edit.officeapps.live.com', true],
  ['https://officeapps.live.com', true],
  ['https://officeapps.live.com.elders.example', false],
  ['https://notofficeapps.live.com', false],
  ['not an address', false],
])('%s is an office: %s', (origin, is) => {
  expect(isOfficeOrigin(origin)).toBe(is);
});
