import type { ComponentChildren } from 'preact';
import type { Put } from './aftermath';
import type { MessageKey } from './text';
import { useText } from './use-text';

/** What happened after something that the user did. */
export interface NoticeContent {
  readonly message: Extract<MessageKey, `notice_${string}`>;
  readonly onUndo?: () => void;
  /** The sentence that was put in the draft. */
  readonly put?: Put;
}

interface Props {
  readonly notice: NoticeContent | null;
  readonly onDismiss: () => void;
  /** What more there is to see about it. */
  readonly children?: ComponentChildren;
}

/** Says it at the foot of the panel, until the next thing or until it is closed. */
export function Notice({ notice, onDismiss, children }: Props) {
  const t = useText();
  return (
    <div class={notice ? 'notice-place notice' : 'notice-place'}>
      {/* Only what happened is read out: not the buttons, nor what changes afterwards. */}
      <div class="notice-said" role="status">
        {notice && <p>{t(notice.message)}</p>}
      </div>
      {notice && (
        <>
          {children}
          {notice.onUndo && (
            <button type="button" class="nl-button nl-button--subtle" onClick={notice.onUndo}>
              {t('undo')}
            </button>
          )}
          <button type="button" class="nl-button nl-button--subtle" onClick={onDismiss}>
            {t('close')}
          </button>
        </>
      )}
    </div>
  );
}
