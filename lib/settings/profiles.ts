import { CHECKS, GROUPS, type CheckId } from '../document/ids';
import type { Profile, WriterRole } from './settings';

/** What each profile asks. A short note can't answer everything, and need not. */
export const ASKED: Readonly<Record<Profile, readonly CheckId[]>> = {
  full: CHECKS,
  light: [
    'decision',
    'positive-consequences',
    'negative-consequences',
    'feasibility',
    'dilemma',
    ...GROUPS,
  ],
};

/** What each writer's own work makes easy to overlook, and so is asked first when it is open. */
const OVERLOOKED: Readonly<Record<WriterRole, readonly CheckId[]>> = {
  none: [],
  policy: ['feasibility', 'officials', 'practice', 'citizens'],
  implementation: ['options', 'executives', 'parliament', 'dilemma'],
  oversight: ['citizens', 'positive-consequences', 'feasibility', 'interests'],
  council: ['feasibility', 'officials', 'negative-consequences', 'justification'],
};

/** The checks with those first that this writer easily overlooks; the rest keep their order. */
export function overlookedFirst<Check extends { readonly id: CheckId }>(
  checks: readonly Check[],
  role: WriterRole,
): Check[] {
  const isFirst = ({ id }: Check) => OVERLOOKED[role].includes(id);
  return [...checks.filter(isFirst), ...checks.filter((check) => !isFirst(check))];
}
