import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckResult } from '../lib/checks/analysis';
import { onSettingsChanged } from '../lib/settings/watch';
import { verdictsOf } from './verdict-change';
import { sameVerdicts, versionsKept, withVersion, type Version } from '../lib/settings/versions';

/**
 * The versions of the document with this fingerprint, the present one last. One reading is
 * one version, however often the text changes meanwhile. null where nothing is kept.
 */
export function useProgress(
  on: boolean,
  fingerprint: string | null,
  checks: readonly CheckResult[],
): readonly Version[] | null {
  const [kept, setKept] = useState<readonly Version[] | null>(null);
  const written = useRef<Version | null>(null);

  useEffect(() => {
    let wanted = true;
    setKept(null);
    written.current = null;
    if (on && fingerprint) {
      void versionsKept.read(fingerprint).then((versions) => {
        if (wanted) setKept(versions);
      });
    }
    // Forgotten elsewhere: then here as well, and not written down again.
    const forget = onSettingsChanged(() => {
      if (!on || !fingerprint) return;
      void versionsKept.read(fingerprint).then((versions) => {
        if (wanted && versions.length === 0) setKept((kept) => (kept?.length ? [] : kept));
      });
    });
    return () => {
      wanted = false;
      forget();
    };
  }, [on, fingerprint]);

  const now = versionOf(checks);
  const versions = kept && checks.length > 0 ? withVersion(kept, now) : null;

  useEffect(() => {
    if (!versions || !fingerprint) return;
    if (written.current && sameVerdicts(written.current, now)) return;
    written.current = now;
    void versionsKept.write(fingerprint, versions);
  });

  return versions;
}

function versionOf(checks: readonly CheckResult[]): Version {
  return { day: today(), verdicts: verdictsOf(checks) };
}

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
