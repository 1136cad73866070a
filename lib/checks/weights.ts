import type { WeightsFile } from '../signals/model';
import context from './weights/context.json';
import signals from './weights/signals.json';
import policy from './weights/policy.json';
import verdicts from './weights/verdicts.json';
import type { VerdictWeights } from './verdict';

/** What `npm run train` learned from the gold memos. */
export const SIGNAL_WEIGHTS: WeightsFile = signals;
export const CONTEXT_WEIGHTS: WeightsFile = context;
export const VERDICT_WEIGHTS: VerdictWeights = verdicts;
export const POLICY_WEIGHTS: readonly (readonly number[])[] = policy;
