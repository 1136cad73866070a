import type { CheckResult } from '../checks/analysis';
import type { CheckId, Verdict } from '../document/ids';

/**
 * The most telling check first: drafts name advantages, hardly drawbacks or alternatives,
 * and seldom the tension between them. See research on councils' own complaints.
 */
export const TELLING: readonly CheckId[] = [
  'negative-consequences',
  'options',
  'dilemma',
  'citizens',
  'officials',
  'dissent',
  'feasibility',
  'justification',
  'positive-consequences',
  'executives',
  'parliament',
  'interests',
  'practice',
  'consultation',
  'problem',
  'decision',
];

/** Nothing said weighs more than half said, and that more than what we are not sure of. */
const OPEN: readonly Verdict[] = ['missing', 'partial', 'unsure'];

/** The checks that most deserve attention, at most `limit` of them. */
export function mostTelling(checks: readonly CheckResult[], limit = 3): CheckResult[] {
  const rank = ({ id, verdict }: CheckResult) =>
    OPEN.indexOf(verdict) * TELLING.length + TELLING.indexOf(id);
  return checks
    .filter(({ verdict }) => OPEN.includes(verdict))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, limit);
}
