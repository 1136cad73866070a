import type { CheckId } from '../../lib/document/ids';
import { LONGEST_REASON } from '../../lib/settings/ignores';
import { keyOf } from '../text';
import { useText } from '../use-text';

interface Props {
  readonly id: CheckId;
  readonly reason: string;
  readonly onExplain: (id: CheckId, reason: string) => void;
}

/** A line for why a question was set aside. Kept when one leaves it, or presses Enter. */
export function ReasonField({ id, reason, onExplain }: Props) {
  const t = useText();
  return (
    <label class="aside-reason">
      <span class="small">{t('mend_reason')}</span>
      <input
        type="text"
        class="utrecht-textbox utrecht-textbox--html-input"
        value={reason}
        maxLength={LONGEST_REASON}
        autocomplete="off"
        aria-label={t('mend_reasonFor', t(keyOf('check', id)))}
        onChange={({ currentTarget }) => onExplain(id, currentTarget.value)}
      />
    </label>
  );
}
