import type { CheckResult } from '../../lib/checks/analysis';
import type { Verdict } from '../../lib/document/ids';
import type { Version } from '../../lib/settings/versions';
import { useText } from '../use-text';
import { dayIn } from './day';

interface Props {
  readonly versions: readonly Version[];
  readonly checks: readonly CheckResult[];
}

/** More columns don't fit in a narrow panel. */
const SHOWN = 8;
const VERDICTS: readonly Verdict[] = ['covered', 'partial', 'missing', 'unsure'];

/** The last versions side by side: a stroke for each question, and the numbers as a table. */
export function VersionsChart({ versions, checks }: Props) {
  const t = useText();
  const numbers = new Intl.NumberFormat(t.language);
  const columns = versions.slice(-SHOWN).map(({ day, verdicts }) => ({
    day: dayIn(t.language, day),
    counts: VERDICTS.map((verdict) => checks.filter(({ id }) => verdicts[id] === verdict).length),
  }));
  return (
    <div class="versions">
      <div class="versions-chart" aria-hidden="true">
        {columns.map(({ counts }, at) => (
          <div key={at} class="bar versions-column">
            {VERDICTS.flatMap((verdict, row) =>
              Array.from({ length: counts[row] ?? 0 }, (_, stroke) => (
                <span key={`${verdict}-${stroke}`} class={`bar-${verdict}`} />
              )),
            )}
          </div>
        ))}
      </div>
      <div class="versions-scroll" role="region" aria-labelledby="versions-table" tabIndex={0}>
        <table>
          <caption id="versions-table">{t('progress_table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('progress_version')}</th>
              {VERDICTS.map((verdict) => (
                <th key={verdict} scope="col">
                  {t(`verdict_${verdict}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map(({ day, counts }, at) => (
              <tr key={at}>
                <th scope="row">{at === columns.length - 1 ? t('progress_now') : day}</th>
                {counts.map((count, column) => (
                  <td key={column}>{numbers.format(count)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
