import type { CheckResult } from '../../lib/checks/analysis';
import type { Document, Span } from '../../lib/document/document';
import type { CheckId } from '../../lib/document/ids';
import { findMarked } from '../../lib/settings/marker';
import type { Choices } from '../use-choices';

/** A check that the user set aside, and how. */
export interface SetAside {
  readonly id: CheckId;
  /** `lost`: the words that answer it, says the user, are no longer there; it counts again. */
  readonly why: 'document' | 'never' | 'claimed' | 'lost';
  /** The words that answer it, says the user. */
  readonly span: Span | null;
  /** Why, in the user's own words; empty where none were given. */
  readonly reason: string;
}

/** What of these checks was set aside for a document, in their own order. */
export function setAsideIn(
  document: Document,
  checks: readonly CheckResult[],
  { ignored, never, claimed, reasons }: Choices,
): SetAside[] {
  return checks.flatMap(({ id }): SetAside[] => {
    const reason = reasons.find((other) => other.id === id)?.text ?? '';
    if (ignored.includes(id)) return [{ id, why: 'document', span: null, reason }];
    if (never.includes(id)) return [{ id, why: 'never', span: null, reason }];
    const claim = claimed.find((other) => other.id === id);
    if (!claim) return [];
    const span = findMarked(document, claim.marker);
    return [{ id, why: span ? 'claimed' : 'lost', span, reason }];
  });
}
