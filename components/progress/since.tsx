import type { CheckResult } from '../../lib/checks/analysis';
import type { CheckId } from '../../lib/document/ids';
import { progressBetween, type Version } from '../../lib/settings/versions';
import { useText } from '../use-text';
import { verdictChange } from '../verdict-change';
import { dayIn } from './day';

interface Props {
  /** The present one last. */
  readonly versions: readonly Version[];
  readonly checks: readonly CheckResult[];
}

/** What got better and what got worse since last time. */
export function Since({ versions, checks }: Props) {
  const t = useText();
  const [before, now] = versions.slice(-2);
  if (!before || !now) return <p>{t('progress_first')}</p>;
  const { better, worse } = progressBetween(before, now);
  const day = dayIn(t.language, before.day);
  const isOn = (id: CheckId) => checks.some((check) => check.id === id);
  const lists = [
    ['progress_better', better.filter(isOn)],
    ['progress_worse', worse.filter(isOn)],
  ] as const;
  if (lists.every(([, ids]) => ids.length === 0)) return <p>{t('progress_same', day)}</p>;
  return (
    <>
      <p>{t('progress_since', day)}</p>
      {lists.map(
        ([label, ids]) =>
          ids.length > 0 && (
            <div key={label}>
              <h3>{t(label)}</h3>
              <ul class="progress-changes">
                {ids.map((id) => (
                  <li key={id}>{verdictChange(t, id, before.verdicts, now.verdicts)}</li>
                ))}
              </ul>
            </div>
          ),
      )}
    </>
  );
}
