import { applyChange } from '../document/diff';
import type { Document } from '../document/document';
import { analysisInSteps } from './analyse';
import type { Analysis } from './analysis';
import type { FromWorker, ToWorker } from './worker-client';

/** What the work needs of the place where it is done. */
export interface Workplace {
  readonly answer: (message: FromWorker) => void;
  /** Does something after the messages that are already waiting. */
  readonly later: (work: () => void) => void;
  /** The time in milliseconds. */
  readonly now: () => number;
}

/** After so many milliseconds the messages that came meanwhile are heard. */
const TURN = 100;
/** An analysis that takes no longer than this says nothing of how far it is: that would flicker. */
const PATIENCE = 500;

/** An analysis under way. */
interface Running {
  readonly steps: Generator<number, Analysis>;
  readonly since: number;
}

/**
 * Takes in documents and changes and analyses the latest, a turn at a time: what comes
 * meanwhile is taken in first, and replaces or stops what was under way.
 */
export function createWork({ answer, later, now }: Workplace): (message: ToWorker) => void {
  let document: Document = { title: '', blocks: [] };
  let version = 0;
  let anyway = false;
  let running: Running | null = null;
  let waiting = false;

  function wait(): void {
    if (!waiting) later(turn);
    waiting = true;
  }

  function turn(): void {
    waiting = false;
    if (!running) return;
    try {
      go(running);
    } catch (error) {
      console.error(error);
      running = null;
      answer({ type: 'failed', version });
    }
  }

  function go({ steps, since }: Running): void {
    const end = now() + TURN;
    for (;;) {
      const step = steps.next();
      if (step.done) {
        running = null;
        return answer({ type: 'analysis', version, analysis: step.value });
      }
      if (now() < end) continue;
      if (now() - since > PATIENCE) answer({ type: 'progress', version, share: step.value });
      return wait();
    }
  }

  return (message) => {
    version = message.version;
    if (message.type === 'stop') {
      running = null;
      return;
    }
    if (message.type === 'document') ({ document, anyway } = message);
    else document = { ...document, blocks: applyChange(document.blocks, message.change) };
    // A change while at it doesn't begin the patience anew.
    const since = message.type === 'change' && running ? running.since : now();
    running = { steps: analysisInSteps(document, anyway), since };
    wait();
  };
}
