import type { MessageKey } from './text';
import { useText } from './use-text';

/** What happened after something that the user did. */
export interface NoticeContent {
  readonly message: Extract<MessageKey, `notice_${string}`>;
  readonly onUndo?: () => void;
}

interface Props {
  readonly notice: NoticeContent | null;
  readonly onDismiss: () => void;
}

/** Says it at the foot of the panel, until the next thing or until it is closed. */
export function Notice({ notice, onDismiss }: Props) {
  const t = useText();
  return (
    <div class="notice-place" role="status">
      {notice && (
        <div class="notice">
          <p>{t(notice.message)}</p>
          {notice.onUndo && (
            <button type="button" class="button quiet" onClick={notice.onUndo}>
              {t('undo')}
            </button>
          )}
          <button type="button" class="button quiet" onClick={onDismiss}>
            {t('close')}
          </button>
        </div>
      )}
    </div>
  );
}
