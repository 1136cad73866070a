import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { documentFrame } from '../../components/session/document-frame';
import { SITES } from '../../lib/settings/sites';
import { fakePermissions } from '../settings/fake-permissions';

/** The frames of a tab, and how large each is that Word is shown in. */
const framesAre = (...sizes: readonly number[]) =>
  Object.assign(fakeBrowser.scripting, {
    executeScript: async () => sizes.map((result, frameId) => ({ frameId, result })),
  });

beforeEach(() => fakeBrowser.reset());

it('is the largest that Word is shown in', async () => {
  fakePermissions(SITES.word);
  framesAre(0, 4, 480_000, 1);
  expect(await documentFrame(7)).toBe(2);
});

it('is the page itself where Word is shown in none', async () => {
  fakePermissions(SITES.word);
  framesAre(0, 0);
  expect(await documentFrame(7)).toBe(0);
});

it('is the page itself where the user allows nothing else', async () => {
  fakePermissions();
  framesAre(0, 480_000);
  expect(await documentFrame(7)).toBe(0);
});
