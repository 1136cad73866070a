import { useText } from '../use-text';
import { LANES, PARTS } from './lanes';

interface Props {
  /** For each lane the number of sentences in each part of the document. */
  readonly counts: readonly (readonly number[])[];
}

/** The values of the strip: how many sentences stand in which part of the document. */
export function StripTable({ counts }: Props) {
  const t = useText();
  const parts = Array.from({ length: PARTS }, (_, part) => part);
  const bound = (part: number) => (100 / PARTS) * part;
  return (
    <details class="strip-values">
      <summary>{t('stripTable')}</summary>
      <table aria-label={t('stripTableName')}>
        <thead>
          <tr>
            <th scope="col">
              <span class="hidden">{t('stripLane')}</span>
            </th>
            {parts.map((part) => (
              <th key={part} scope="col">
                {t('stripPart', bound(part), bound(part + 1))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LANES.map(({ id, label }, lane) => (
            <tr key={id}>
              <th scope="row">{t(label)}</th>
              {parts.map((part) => (
                <td key={part}>{counts[lane]?.[part] ?? 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
