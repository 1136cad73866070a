import type { CheckId } from '../lib/document/ids';
import type { PanelActions } from './actions';
import { Findings } from './findings';
import { MemoHeader } from './memo-header';
import { Notice, type NoticeContent } from './notice';
import type { SessionState, Shown } from './session/state';
import { StateMessage, type StateId } from './state-message';
import { Summary } from './summary';
import { useText } from './use-text';

interface Props {
  readonly state: SessionState;
  /** Set aside by the user for this document. */
  readonly ignored: readonly CheckId[];
  /** Turned off by the organisation. */
  readonly disabled: readonly CheckId[];
  readonly notice: NoticeContent | null;
  readonly actions: PanelActions;
}

/** The whole panel, for every state there is. */
export function Panel({ state, ignored, disabled, notice, actions }: Props) {
  const t = useText();
  const { shown } = state;
  const message = messageOf(state);
  const checks = shown?.analysis.checks.filter(({ id }) => !disabled.includes(id)) ?? [];
  const counting = checks.filter(({ id }) => !ignored.includes(id));
  const ready = shown !== null && message === null;
  return (
    <main data-state={message?.replaceAll('_', '-') ?? 'ready'}>
      {shown && <MemoHeader key="memo" shown={shown} onChoose={actions.choose} />}
      {/* Stays in place, so that screen readers hear it change; it does only when it must. */}
      <div key="status" role="status">
        {message ? (
          <StateMessage id={message} first={!shown}>
            {canReadAgain(message) && (
              <button type="button" class="button primary" onClick={actions.readAgain}>
                {t('readAgain')}
              </button>
            )}
            {message === 'no_draft' && (
              <button type="button" class="button primary" onClick={actions.checkAnyway}>
                {t('checkAnyway')}
              </button>
            )}
          </StateMessage>
        ) : (
          <Summary checks={counting} ignored={checks.length - counting.length} />
        )}
      </div>
      {ready && <Findings shown={shown} checks={checks} ignored={ignored} actions={actions} />}
      <footer>
        <p class="small">{t('privacy')}</p>
        <button type="button" class="button quiet" onClick={actions.openOptions}>
          {t('openOptions')}
        </button>
      </footer>
      <Notice notice={notice} onDismiss={actions.dismissNotice} />
    </main>
  );
}

/** What to say instead of findings, or null where there are findings. */
function messageOf({ obstacle, shown }: SessionState): StateId | null {
  if (obstacle) return obstacle;
  return shown ? messageOfAnalysis(shown) : 'reading';
}

function messageOfAnalysis({ analysis }: Shown): StateId | null {
  if (analysis.words === 0) return 'empty';
  if (!analysis.language) return 'unknown_language';
  return analysis.checks.length === 0 ? 'no_draft' : null;
}

function canReadAgain(message: StateId): boolean {
  return message === 'gone' || message === 'error' || message === 'empty';
}
