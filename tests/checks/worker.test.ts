import { beforeEach, describe, expect, it, vi } from 'vitest';
import { analyse, analysisInSteps } from '../../lib/checks/analyse';
import { createWork } from '../../lib/checks/worker';
import type { FromWorker } from '../../lib/checks/worker-client';
import type { Document } from '../../lib/document/document';

const block = (text: string) => ({ kind: 'paragraph' as const, level: 0, text });
/** Every sentence another, or the second would be known already. */
const memoOf = (paragraphs: number): Document => ({
  title: 'Nota',
  blocks: Array.from({ length: paragraphs }, (_, at) =>
    block(`Voor ${String(at)} bewoners komt er ruimte bij. De gemeente betaalt de kosten.`),
  ),
});

/** Milliseconds that the clock goes on each time it is looked at. */
let tick: number;
let time: number;
let answers: FromWorker[];
let turns: (() => void)[];
let take: ReturnType<typeof createWork>;

beforeEach(() => {
  tick = 0;
  time = 0;
  answers = [];
  turns = [];
  take = createWork({
    answer: (message) => answers.push(message),
    later: (turn) => turns.push(turn),
    now: () => (time += tick),
  });
});

const turn = () => turns.shift()?.();
function work(): void {
  while (turns.length > 0) turn();
}
const shares = () =>
  answers.flatMap((answer) => (answer.type === 'progress' ? [answer.share] : []));

describe('the work', () => {
  it('gives the analysis of the latest text, and of that only', () => {
    take({ type: 'document', version: 1, document: memoOf(3), anyway: true });
    take({ type: 'change', version: 2, change: { from: 0, removed: 2, blocks: [] } });
    work();
    const analysis = analyse({ title: 'Nota', blocks: memoOf(3).blocks.slice(2) }, true);
    expect(answers).toEqual([{ type: 'analysis', version: 2, analysis }]);
  });

  it('says nothing of how far it is where it is quickly done', () => {
    tick = 1;
    take({ type: 'document', version: 1, document: memoOf(20), anyway: true });
    work();
    expect(answers.map(({ type }) => type)).toEqual(['analysis']);
  });

  it('tells how far it is where it takes long, ever further', () => {
    tick = 20;
    take({ type: 'document', version: 1, document: memoOf(200), anyway: true });
    work();
    expect(shares().length).toBeGreaterThan(5);
    expect(shares()).toEqual([...shares()].sort((a, b) => a - b));
    expect(Math.min(...shares())).toBeGreaterThan(0);
    expect(Math.max(...shares())).toBeLessThanOrEqual(1);
    expect(answers.at(-1)?.type).toBe('analysis');
  });

  it('can be stopped halfway', () => {
    tick = 20;
    take({ type: 'document', version: 1, document: memoOf(200), anyway: true });
    turn();
    take({ type: 'stop', version: 2 });
    work();
    expect(answers.filter(({ type }) => type === 'analysis')).toEqual([]);
  });

  it('takes in what comes halfway, and knows it after a stop', () => {
    tick = 20;
    take({ type: 'document', version: 1, document: memoOf(200), anyway: true });
    turn();
    take({ type: 'stop', version: 2 });
    take({ type: 'change', version: 3, change: { from: 1, removed: 199, blocks: [] } });
    work();
    const analysis = analyse({ title: 'Nota', blocks: memoOf(200).blocks.slice(0, 1) }, true);
    expect(answers.at(-1)).toEqual({ type: 'analysis', version: 3, analysis });
  });

  it('says so where it fails, and goes on with the next', () => {
    const complain = vi.spyOn(console, 'error').mockReturnValue();
    const broken = { title: '', blocks: [null] } as unknown as Document;
    take({ type: 'document', version: 1, document: broken, anyway: false });
    work();
    expect(answers).toEqual([{ type: 'failed', version: 1 }]);
    expect(complain).toHaveBeenCalledOnce();
    take({ type: 'document', version: 2, document: memoOf(1), anyway: false });
    work();
    expect(answers.at(-1)?.type).toBe('analysis');
  });
});

it('an analysis in steps is the analysis', () => {
  const steps = [...analysisInSteps(memoOf(40), true)];
  expect(steps.length).toBeGreaterThan(40);
  expect(steps.at(-1)).toBe(1);
});
