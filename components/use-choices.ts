import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckId } from '../lib/document/ids';
import { readIgnored, writeIgnored } from '../lib/settings/ignores';
import { readManaged } from '../lib/settings/managed';
import { onSettingsChanged } from '../lib/settings/watch';

export interface Choices {
  /** Set aside by the user for this document. */
  readonly ignored: readonly CheckId[];
  /** Turned off by the organisation. */
  readonly disabled: readonly CheckId[];
  readonly setIgnored: (id: CheckId, on: boolean) => void;
}

/** Which checks don't count for the document with this fingerprint. */
export function useChoices(fingerprint: string | null): Choices {
  const [ignored, setIgnored] = useState<readonly CheckId[]>([]);
  const latest = useRef(ignored);
  latest.current = ignored;
  const [disabled, setDisabled] = useState<readonly CheckId[]>([]);

  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const [kept, managed] = await Promise.all([
        fingerprint ? readIgnored(fingerprint) : [],
        readManaged(),
      ]);
      if (!wanted) return;
      setIgnored(kept);
      setDisabled(managed.disabledChecks);
    };
    void load();
    const forget = onSettingsChanged(() => void load());
    return () => {
      wanted = false;
      forget();
    };
  }, [fingerprint]);

  return {
    ignored,
    disabled,
    setIgnored(id, on) {
      // An undo may come from an earlier rendering, with an older list.
      const others = latest.current.filter((other) => other !== id);
      const next = on ? [...others, id] : others;
      setIgnored(next);
      if (fingerprint) void writeIgnored(fingerprint, next);
    },
  };
}
