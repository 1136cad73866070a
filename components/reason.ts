import type { CheckResult } from '../lib/checks/analysis';
import { isMessageKey, keyOf, type Text } from './text';

/** Says why a check got its verdict. */
export function reasonFor(t: Text, { id, verdict, reason, named }: CheckResult): string {
  return isMessageKey(reason) ? t(reason, named ?? '') : t(keyOf(keyOf('reason', id), verdict));
}
