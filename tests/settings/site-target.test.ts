import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from 'wxt/browser';
import type { Target } from '../../lib/messages/reader';
import { fingerprintOfSite } from '../../lib/settings/fingerprint';
import { rememberedAmong, rememberTarget, siteTargets } from '../../lib/settings/site-target';

const target = (id: string, label: string, kind: Target['kind'] = 'textarea'): Target => ({
  ...{ id, label, kind },
  words: 40,
});
const NOTE = target('a', 'Nota');
const SUMMARY = target('b', 'Samenvatting');
const OTHER = target('c', 'De eerste woorden van een tekst', 'contenteditable');

beforeEach(() => fakeBrowser.reset());

describe('what is read on a site', () => {
  it('is found again by its name', async () => {
    await rememberTarget('site', SUMMARY);
    expect(await rememberedAmong('site', [NOTE, { ...SUMMARY, id: 'z' }])).toMatchObject({
      id: 'z',
    });
    expect(await rememberedAmong('other', [NOTE, SUMMARY])).toBeNull();
  });

  it('is found again as the only one of its kind where its name changed', async () => {
    await rememberTarget('site', OTHER);
    expect(await rememberedAmong('site', [NOTE, { ...OTHER, label: 'Anders' }])).toMatchObject({
      id: 'c',
    });
  });

  it('is not guessed among several', async () => {
    await rememberTarget('site', target('a', 'Bijlage'));
    expect(await rememberedAmong('site', [NOTE, SUMMARY])).toBeNull();
  });

  it('is kept without any text or address', async () => {
    const site = await fingerprintOfSite('https://intranet.example/nota/12');
    expect(site).toBe(await fingerprintOfSite('https://intranet.example/anders'));
    await rememberTarget(site ?? '', OTHER);
    const kept = JSON.stringify(await browser.storage.local.get(null));
    expect(kept).not.toMatch(/woorden|intranet/);
  });

  it('can be forgotten', async () => {
    await rememberTarget('site', NOTE);
    expect(await siteTargets.documents()).toEqual(['site']);
    await siteTargets.forget();
    expect(await rememberedAmong('site', [NOTE])).toBeNull();
  });

  it('is not kept for what has no site', async () => {
    expect(await fingerprintOfSite('file:///nota.html')).toBeNull();
  });
});
