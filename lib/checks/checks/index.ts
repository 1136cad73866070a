import type { Check } from '../check';
import { consultation } from './consultation';
import { decision } from './decision';
import { dilemma } from './dilemma';
import { dissent } from './dissent';
import { feasibility } from './feasibility';
import { citizens, executives, officials, parliament } from './group';
import { interests } from './interests';
import { justification } from './justification';
import { negativeConsequences } from './negative-consequences';
import { options } from './options';
import { positiveConsequences } from './positive-consequences';
import { practice } from './practice';
import { problem } from './problem';

/** All checks, in the order of CHECKS. */
export const ALL_CHECKS: readonly Check[] = [
  decision,
  problem,
  options,
  positiveConsequences,
  negativeConsequences,
  feasibility,
  dilemma,
  justification,
  citizens,
  parliament,
  executives,
  officials,
  interests,
  consultation,
  practice,
  dissent,
];
