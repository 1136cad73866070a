import type { Target } from '../lib/messages/reader';
import { useText } from './use-text';

interface Props {
  /** The editor that the cursor is in, where it is not the one that is read. */
  readonly target: Target | null;
  readonly onRead: (target: string) => void;
}

/** Offers to read the editor that the cursor went to. Nothing is read before that is asked. */
export function Elsewhere({ target, onRead }: Props) {
  const t = useText();
  return (
    <div role="status">
      {target && (
        <p class="elsewhere">
          <span>{t('elsewhere', target.label || t(`target_${target.kind}`))}</span>
          <button type="button" class="nl-button" onClick={() => onRead(target.id)}>
            {t('elsewhereRead')}
          </button>
        </p>
      )}
    </div>
  );
}
