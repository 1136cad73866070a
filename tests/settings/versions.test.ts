import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  progressBetween,
  versionsKept,
  withVersion,
  type Version,
} from '../../lib/settings/versions';

beforeEach(() => fakeBrowser.reset());

const MAY: Version = { day: '2026-05-04', verdicts: { options: 'missing', dilemma: 'partial' } };
const JUNE: Version = { day: '2026-06-04', verdicts: { options: 'partial', dilemma: 'partial' } };

describe('the versions of a document', () => {
  it('are kept, and only what is one', async () => {
    await versionsKept.write('a', [MAY, JUNE]);
    expect(await versionsKept.read('a')).toEqual([MAY, JUNE]);
    const wrong = [
      { day: 'gisteren', verdicts: {} },
      { ...MAY, verdicts: { options: 'text' } },
    ];
    await browser.storage.local.set({
      'versions.b': [...wrong, { ...MAY, verdicts: { x: 'missing' } }],
    });
    expect(await versionsKept.read('b')).toEqual([]);
  });

  it('get no new one where nothing changed', () => {
    const later = { ...MAY, day: '2026-05-09' };
    expect(withVersion([MAY], later)).toEqual([later]);
    expect(withVersion([MAY], JUNE)).toEqual([MAY, JUNE]);
  });

  it('are no more than can be looked over', () => {
    const many = Array.from({ length: 30 }, (_, at) => (at % 2 ? MAY : JUNE));
    expect(withVersion(many, MAY)).toHaveLength(12);
  });
});

describe('progress', () => {
  it('is what got better and what got worse', () => {
    expect(progressBetween(MAY, JUNE)).toEqual({ better: ['options'], worse: [] });
    expect(progressBetween(JUNE, MAY)).toEqual({ better: [], worse: ['options'] });
  });

  it('says nothing of what is unsure or was not asked', () => {
    const unsure: Version = {
      day: MAY.day,
      verdicts: { options: 'unsure', feasibility: 'covered' },
    };
    expect(progressBetween(MAY, unsure)).toEqual({ better: [], worse: [] });
  });
});
