import type { CheckResult } from '../lib/checks/analysis';
import type { Verdict } from '../lib/document/ids';
import { useText } from './use-text';

interface Props {
  /** The checks that count. */
  readonly checks: readonly CheckResult[];
  /** How many were set aside. */
  readonly ignored: number;
}

/** The whole in one line, what is there first, and as one stroke for each check. */
export function Summary({ checks, ignored }: Props) {
  const t = useText();
  const count = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length;
  const rest = [
    ['summaryPartial', count('partial')],
    ['summaryMissing', count('missing')],
    ['summaryUnsure', count('unsure')],
    ['summaryIgnored', ignored],
  ] as const;
  const parts = [
    t('summary', count('covered'), checks.length),
    ...rest.filter(([, number]) => number > 0).map(([key, number]) => t(key, number)),
  ];
  return (
    <>
      <p class="summary">{parts.join(' · ')}</p>
      <div class="bar" aria-hidden="true">
        {checks.map(({ id, verdict }) => (
          <span key={id} class={`bar-${verdict}`} />
        ))}
      </div>
    </>
  );
}
