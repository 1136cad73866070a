import type { CheckResult } from '../lib/checks/analysis';
import type { CheckId } from '../lib/document/ids';
import type { Version } from '../lib/settings/versions';
import { keyOf, type Text } from './text';

export type Verdicts = Version['verdicts'];

/** How each check stands. */
export const verdictsOf = (checks: readonly CheckResult[]): Verdicts =>
  Object.fromEntries(checks.map(({ id, verdict }) => [id, verdict]));

/** How a verdict went from one to another: "Nadelen: nog niet → beantwoord". */
export function verdictChange(t: Text, id: CheckId, before: Verdicts, now: Verdicts): string {
  const said = (verdicts: Verdicts) => t(`verdict_${verdicts[id] ?? 'unsure'}`);
  return t('progress_change', t(keyOf('check', id)), said(before), said(now));
}
