import { expect, it, vi } from 'vitest';
import { createAnalyser, type FromWorker, type ToWorker } from '../../lib/checks/worker-client';
import { ANALYSIS, MEMO } from './fixtures';

function fakeWorker() {
  const sent: ToWorker[] = [];
  const hear: ((event: { data: FromWorker }) => void)[] = [];
  const fail: (() => void)[] = [];
  function addEventListener(type: 'message', listener: (event: { data: FromWorker }) => void): void;
  function addEventListener(type: 'error', listener: () => void): void;
  function addEventListener(type: string, listener: (event: { data: FromWorker }) => void): void {
    if (type === 'message') hear.push(listener);
    else fail.push(listener as () => void);
  }
  return {
    sent,
    port: { postMessage: (message: ToWorker) => void sent.push(message), addEventListener },
    say: (data: FromWorker) => hear.forEach((listener) => listener({ data })),
    crash: () => fail.forEach((listener) => listener()),
  };
}

it('drops every result but that of the latest text', () => {
  const worker = fakeWorker();
  const onResult = vi.fn();
  const analyser = createAnalyser(worker.port, onResult, vi.fn());
  analyser.show(MEMO, false);
  analyser.change({ from: 0, removed: 1, blocks: [] });
  expect(worker.sent.map(({ type, version }) => [type, version])).toEqual([
    ['document', 1],
    ['change', 2],
  ]);
  worker.say({ type: 'analysis', version: 1, analysis: ANALYSIS });
  expect(onResult).not.toHaveBeenCalled();
  worker.say({ type: 'analysis', version: 2, analysis: ANALYSIS });
  expect(onResult).toHaveBeenCalledExactlyOnceWith(ANALYSIS);
});

it('says that the analysis failed, or the worker itself', () => {
  const worker = fakeWorker();
  const onResult = vi.fn();
  createAnalyser(worker.port, onResult, vi.fn()).show(MEMO, false);
  worker.say({ type: 'failed', version: 1 });
  worker.crash();
  expect(onResult.mock.calls).toEqual([[null], [null]]);
});

it('tells how far the latest is, until it is stopped', () => {
  const worker = fakeWorker();
  const [onResult, onProgress] = [vi.fn(), vi.fn()];
  const analyser = createAnalyser(worker.port, onResult, onProgress);
  analyser.show(MEMO, false);
  worker.say({ type: 'progress', version: 1, share: 0.4 });
  expect(onProgress).toHaveBeenCalledExactlyOnceWith(0.4);
  analyser.stop();
  expect(worker.sent.at(-1)).toEqual({ type: 'stop', version: 2 });
  worker.say({ type: 'progress', version: 1, share: 0.5 });
  worker.say({ type: 'analysis', version: 1, analysis: ANALYSIS });
  expect(onProgress).toHaveBeenCalledOnce();
  expect(onResult).not.toHaveBeenCalled();
});
