import type { WeightsFile } from '../signals/model';
import context from './weights/context.json';
import signals from './weights/signals.json';
import policyNumbers from './weights/policy-numbers.json';
import policyWords from './weights/policy-words.json';
import verdicts from './weights/verdicts.json';
import type { PolicyWeights } from './policy';
import type { VerdictWeights } from './verdict';

/** What `npm run train` learned from the gold memos. */
export const SIGNAL_WEIGHTS: WeightsFile = signals;
export const CONTEXT_WEIGHTS: WeightsFile = context;
export const VERDICT_WEIGHTS: VerdictWeights = verdicts;
export const POLICY_WEIGHTS: PolicyWeights = { numbers: policyNumbers, words: policyWords };
