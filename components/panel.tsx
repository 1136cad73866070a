import type { Span } from '../lib/document/document';
import { ASKED } from '../lib/settings/profiles';
import type { InForce } from '../lib/settings/managed';
import type { Version } from '../lib/settings/versions';
import type { PanelActions } from './actions';
import { Aftermath } from './aftermath';
import { setAsideIn } from './aside/set-aside';
import { Busy } from './busy';
import { FileStatus } from './files/file-status';
import { Intake } from './files/intake';
import { SourceBar } from './files/source-bar';
import { useDrop } from './files/use-drop';
import type { Files } from './files/use-files';
import { MarksPart } from './marks/marks-part';
import { MemoHeader } from './memo-header';
import { Notice, type NoticeContent } from './notice';
import type { SessionState, Shown } from './session/state';
import { SiteButton } from './sites/site-button';
import { StateMessage, type StateId } from './state-message';
import { Summary } from './summary';
import { Tabs } from './tabs';
import type { Pointing } from './use-pointing';
import type { Choices } from './use-choices';
import { useText } from './use-text';
import { VIEWS, type ViewId } from './views';

interface Props {
  readonly state: SessionState;
  readonly choices: Choices;
  readonly inForce: InForce;
  readonly versions: readonly Version[] | null;
  /** What goes into the report besides. */
  readonly notes: readonly string[];
  readonly view: ViewId;
  /** What the user points at in the draft. */
  readonly at: Pointing['at'];
  readonly marked: Span | null;
  /** Whether it is remembered what is read on this site; null where that can't be. */
  readonly remembers: boolean | null;
  readonly files: Files;
  readonly notice: NoticeContent | null;
  readonly actions: PanelActions;
}

/** The whole panel, for every state there is. */
export function Panel(props: Props) {
  const t = useText();
  const { state, choices, inForce, versions, notes, view, at, marked, remembers, files } = props;
  const { notice, actions } = props;
  const drop = useDrop(files.openFile);
  const { shown, source } = state;
  const message = messageOf(state);
  const asked = ASKED[inForce.settings.profile].filter((id) => !choices.disabled.includes(id));
  const checks = shown?.analysis.checks.filter(({ id }) => asked.includes(id)) ?? [];
  const setAside = shown ? setAsideIn(shown.document, checks, choices) : [];
  const ignored = setAside.filter(({ why }) => why !== 'lost').map(({ id }) => id);
  const counting = checks.filter(({ id }) => !ignored.includes(id));
  const ready = shown !== null && message === null;
  const views = VIEWS.filter(({ applies }) => applies?.(source) ?? true);
  return (
    <main
      data-state={message?.replaceAll('_', '-') ?? 'ready'}
      data-dropping={drop.over}
      {...drop.handlers}
    >
      {source !== 'tab' && <SourceBar key="source" source={source} onBack={actions.readAgain} />}
      {shown && (
        <MemoHeader key="memo" {...{ shown, remembers, actions }} elsewhere={state.elsewhere} />
      )}
      {/* Stays in place, so that screen readers hear it change; it does only when it must. */}
      <div key="status" role="status">
        {message ? (
          <StateMessage id={message} first={!shown} origin={state.origin}>
            <SiteButton message={message} actions={actions} />
            {canReadAgain(message) && (
              <button
                type="button"
                class="nl-button nl-button--primary"
                onClick={actions.readAgain}
              >
                {t('readAgain')}
              </button>
            )}
            {message === 'no_draft' && (
              <button
                type="button"
                class="nl-button nl-button--primary"
                onClick={actions.checkAnyway}
              >
                {t('checkAnyway')}
              </button>
            )}
            {message === 'stopped' && (
              <button type="button" class="nl-button nl-button--primary" onClick={actions.goOn}>
                {t('checkAnyway')}
              </button>
            )}
            {message === 'pdf' && (
              <button type="button" class="nl-button nl-button--primary" onClick={files.openPdf}>
                {t('files_pdf')}
              </button>
            )}
          </StateMessage>
        ) : (
          <Summary checks={counting} ignored={checks.length - counting.length} />
        )}
      </div>
      {state.progress !== null && (
        <Busy
          key="busy"
          label={t('mend_checking')}
          done={Math.round(state.progress * 100)}
          total={100}
          onCancel={actions.stopChecking}
        />
      )}
      <FileStatus key="file" files={files} />
      {ready && source === 'tab' && (
        <MarksPart
          key="marks"
          analysis={shown.analysis}
          possible={shown.capabilities.mark}
          on={state.marking}
          cursor={state.cursor}
          shownBelow={view === 'overview' && at.here !== null}
          onToggle={actions.toggleMarks}
        />
      )}
      {ready && (
        <Tabs
          label={t('tabs')}
          chosen={view}
          onChoose={actions.openView}
          tabs={views.map(({ id, label, Body }) => ({
            id,
            label: t(label),
            view: () => (
              <Body
                {...{
                  shown,
                  source,
                  checks,
                  ignored,
                  setAside,
                  inForce,
                  versions,
                  notes,
                  marked,
                  ...at,
                  actions,
                }}
              />
            ),
          }))}
        />
      )}
      <Intake
        key="intake"
        files={files}
        open={message !== null && message !== 'reading' && message !== 'stopped'}
      />
      <footer>
        <p class="small">{t('privacy')}</p>
        <button type="button" class="nl-button nl-button--subtle" onClick={actions.openOptions}>
          {t('openOptions')}
        </button>
      </footer>
      <Notice notice={notice} onDismiss={actions.dismissNotice}>
        {shown && notice?.put && (
          <Aftermath put={notice.put} document={shown.document} checks={counting} />
        )}
      </Notice>
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
