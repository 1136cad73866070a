import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atOnce, gently, type Steps } from '../../lib/readers/gently';

/** Work that takes a millisecond a step, and notes each step. */
function* work(steps: number, done: number[]): Steps<string> {
  for (let step = 1; step <= steps; step++) {
    vi.setSystemTime(Date.now() + 1);
    done.push(step);
    yield;
  }
  return 'done';
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('work in steps', () => {
  it('can be done at once', () => {
    const done: number[] = [];
    expect(atOnce(work(100, done))).toBe('done');
    expect(done).toHaveLength(100);
  });

  it('leaves the page a turn every few milliseconds', async () => {
    const done: number[] = [];
    const result = gently(work(20, done), () => true);
    expect(done.length).toBeLessThan(10);
    await vi.runAllTimersAsync();
    expect(await result).toEqual({ result: 'done', took: 20 });
  });

  it('stops as soon as it is of no use', async () => {
    const done: number[] = [];
    let isOfUse = true;
    const result = gently(work(20, done), () => isOfUse);
    isOfUse = false;
    await vi.runAllTimersAsync();
    expect(await result).toBeNull();
    expect(done.length).toBeLessThan(10);
  });
});
