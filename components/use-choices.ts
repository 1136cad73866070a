import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckId } from '../lib/document/ids';
import {
  claims,
  ignores,
  LONGEST_REASON,
  readNever,
  reasons,
  writeNever,
  type Claim,
  type Reason,
} from '../lib/settings/ignores';
import { readManaged } from '../lib/settings/managed';
import type { Marker } from '../lib/settings/marker';
import { onSettingsChanged } from '../lib/settings/watch';

/** What the user and the organisation decided about checks. */
export interface Choices {
  /** Set aside by the user for this document. */
  readonly ignored: readonly CheckId[];
  /** Set aside by the user for all documents. */
  readonly never: readonly CheckId[];
  /** Answered in this document, says the user. */
  readonly claimed: readonly Claim[];
  /** What the user says that a check was set aside for, in this document. */
  readonly reasons: readonly Reason[];
  /** Turned off by the organisation. */
  readonly disabled: readonly CheckId[];
}

export interface Choosing {
  readonly ignore: (id: CheckId) => void;
  readonly ignoreAlways: (id: CheckId) => void;
  readonly claim: (id: CheckId, marker: Marker) => void;
  /** Keeps why a check was set aside; an empty reason is none. */
  readonly explain: (id: CheckId, reason: string) => void;
  /** Takes back whatever was decided about a check. */
  readonly restore: (id: CheckId) => void;
}

const NOTHING: Choices = { ignored: [], never: [], claimed: [], reasons: [], disabled: [] };

/** Which checks don't count for the document with this fingerprint. */
export function useChoices(fingerprint: string | null): [Choices, Choosing] {
  const [choices, setChoices] = useState(NOTHING);
  const latest = useRef(choices);
  latest.current = choices;

  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const [ignored, claimed, reasoned, never, managed] = await Promise.all([
        fingerprint ? ignores.read(fingerprint) : [],
        fingerprint ? claims.read(fingerprint) : [],
        fingerprint ? reasons.read(fingerprint) : [],
        readNever(),
        readManaged(),
      ]);
      const disabled = managed.disabledChecks;
      if (wanted) setChoices({ ignored, claimed, reasons: reasoned, never, disabled });
    };
    void load();
    const forget = onSettingsChanged(() => void load());
    return () => {
      wanted = false;
      forget();
    };
  }, [fingerprint]);

  function keep(next: Choices): void {
    const { never } = latest.current;
    latest.current = next;
    setChoices(next);
    if (next.never.length !== never.length) void writeNever(next.never);
    if (!fingerprint) return;
    void ignores.write(fingerprint, next.ignored);
    void claims.write(fingerprint, next.claimed);
    void reasons.write(fingerprint, next.reasons);
  }

  /** A check is set aside in one way at a time; `add` puts it in that one. */
  function decide(id: CheckId, add: (others: Choices) => Partial<Choices>): void {
    // An undo may come from an earlier rendering, with older lists.
    const { ignored, never, claimed, disabled } = latest.current;
    const others = {
      ignored: ignored.filter((other) => other !== id),
      never: never.filter((other) => other !== id),
      claimed: claimed.filter((other) => other.id !== id),
      reasons: reasonsWithout(id),
      disabled,
    };
    keep({ ...others, ...add(others) });
  }

  const reasonsWithout = (id: CheckId) => latest.current.reasons.filter((other) => other.id !== id);

  return [
    choices,
    {
      ignore: (id) => decide(id, ({ ignored }) => ({ ignored: [...ignored, id] })),
      ignoreAlways: (id) => decide(id, ({ never }) => ({ never: [...never, id] })),
      claim: (id, marker) =>
        decide(id, ({ claimed }) => ({ claimed: [...claimed, { id, marker }] })),
      explain: (id, reason) => {
        const text = reason.replace(/\s+/g, ' ').trim().slice(0, LONGEST_REASON);
        const others = reasonsWithout(id);
        keep({ ...latest.current, reasons: text === '' ? others : [...others, { id, text }] });
      },
      restore: (id) => decide(id, () => ({})),
    },
  ];
}
