import type { CheckResult } from '../lib/checks/analysis';
import { isMessageKey, keyOf, type MessageKey } from './text';

/** The message that says why a check got its verdict. */
export function reasonKey({ id, verdict, reason }: CheckResult): MessageKey {
  return isMessageKey(reason) ? reason : keyOf(keyOf('reason', id), verdict);
}
