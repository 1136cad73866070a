import type { MatrixColumn } from '../lib/checks/analysis';
import type { GroupId } from '../lib/document/ids';
import { useText } from './use-text';

interface Props {
  readonly group: GroupId;
  readonly column: MatrixColumn;
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** How many sentences say it: a button that shows them, or a ring where there is none. */
export function MatrixCell({ group, column, count, open, onToggle }: Props) {
  const t = useText();
  const label = t(`column_${column}`);
  if (count === 0) {
    return (
      <td role="cell" class="cell-none">
        <span class="cell-ring" aria-hidden="true" />
        <span class="cell-label" aria-hidden="true">
          {label}
        </span>
        <span class="hidden">{t('cellNone')}</span>
      </td>
    );
  }
  return (
    <td role="cell">
      <button
        type="button"
        class="cell"
        aria-expanded={open}
        aria-label={t.count('cell', count, t(`group_${group}`), t(`columnLong_${column}`))}
        onClick={onToggle}
      >
        <span class="cell-count">{count}</span>
        <span class="cell-label">{label}</span>
      </button>
    </td>
  );
}
