import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Span } from '../lib/document/document';
import type { CheckId } from '../lib/document/ids';
import { markerOf } from '../lib/settings/marker';
import { askToAllow } from '../lib/settings/allowed';
import { writeSetting } from '../lib/settings/settings';
import type { PanelActions } from './actions';
import { useFiles, type ReadFile } from './files/use-files';
import type { NoticeContent } from './notice';
import { Panel } from './panel';
import { textForRole } from './role-text';
import { findSelected, selectedInTab } from './session/selection';
import type { MakeAnalyser } from './session/session';
import { activeTab } from './session/tab';
import { startsWithSample, useSession } from './session/use-session';
import { textIn } from './text';
import { useChoices } from './use-choices';
import { useLanguage } from './use-language';
import { usePointing } from './use-pointing';
import { useNotes } from './use-notes';
import { useProgress } from './use-progress';
import { useSettings } from './use-settings';
import { TextContext } from './use-text';
import { useTheme } from './use-theme';
import { useSiteMemory } from './use-site-memory';
import { useView } from './use-view';
import { verdictsOf } from './verdict-change';

interface Props {
  readonly makeAnalyser: MakeAnalyser;
  readonly readFile: ReadFile;
}

/** The panel at work: the tab beside it, the user's choices, and what the buttons do. */
export function App({ makeAnalyser, readFile }: Props) {
  useTheme();
  const language = useLanguage();
  const inForce = useSettings();
  const role = inForce?.settings.role ?? 'none';
  const text = useMemo(() => language && textForRole(textIn(language), role), [language, role]);
  const pointing = usePointing();
  const { notes, ...noting } = useNotes();
  const [state, session] = useSession(makeAnalyser, pointing.onPointed);
  const { shown, source, fingerprint, site } = state;
  const [choices, choosing] = useChoices(fingerprint);
  const { remembers, ...memory } = useSiteMemory(site);
  const files = useFiles(session, readFile);
  const { view, marked, ...views } = useView();
  const versions = useProgress(
    inForce?.settings.versions === 'on',
    fingerprint,
    shown?.analysis.checks ?? [],
  );
  const [notice, setNotice] = useState<NoticeContent | null>(null);

  // Another text begins at the overview; one that only changed or changed its address does not.
  useEffect(() => {
    if (shown) return;
    views.reset();
    pointing.reset();
    noting.reset();
    // What it offers to undo is no longer what is shown.
    setNotice((last) => (last?.onUndo || last?.put ? null : last));
  }, [shown === null]);
  useEffect(() => {
    if (language && session && startsWithSample()) files.openSample(language);
  }, [language, session === null]);

  useEffect(() => {
    if (shown) pointing.place(shown.document, { session, actions });
  }, [shown, pointing.pointed]);

  useEffect(() => pointing.stand(state.cursor), [state.cursor]);

  const say = (message: NoticeContent['message']) => setNotice({ message });
  const copy = (text: string, done: NoticeContent['message']) =>
    navigator.clipboard.writeText(text).then(
      () => say(done),
      () => say('notice_copyFailed'),
    );
  const undoable = (message: NoticeContent['message'], id: CheckId) =>
    setNotice({ message, onUndo: () => actions.restore(id) });

  /** A selection is here today and gone tomorrow. */
  const remember = (id: string | undefined) => {
    const target = [...(shown?.targets ?? []), state.elsewhere].find((one) => one?.id === id);
    if (target && target.kind !== 'selection') memory.remember(target);
  };

  const selectedSpan = async (): Promise<Span | null> => {
    const words = source === 'tab' ? await selectedInTab() : views.selected();
    return shown && findSelected(shown.document, words);
  };

  const actions: PanelActions = {
    readAgain: () => void session?.attach(),
    allow: (site) => {
      void askToAllow(site).then((allowed) => {
        if (!allowed) say('notice_notAllowed');
        return session?.attach();
      });
    },
    reload: async () => {
      const tab = await activeTab();
      if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
    },
    checkAnyway: () => session?.checkAnyway(),
    stopChecking: () => session?.stopChecking(),
    goOn: () => session?.goOn(),
    choose: (id) => {
      session?.choose(id);
      if (remembers) remember(id);
    },
    rememberTarget: (on) => (on ? remember(shown?.target) : memory.forget()),
    toggleMarks: () => session?.toggleMarks(),
    openView: views.openView,
    leaveReading: views.leaveReading,
    select: views.select,
    reveal: async (span) => {
      if (source !== 'tab') return views.read(span);
      const found = await session?.reveal(span);
      const kind = shown?.targets.find(({ id }) => id === shown.target)?.kind;
      const missed = kind === 'word' ? 'notice_notDrawn' : 'notice_notFound';
      setNotice(found ? null : { message: missed });
    },
    insert: async (text, after) => {
      const put = { text, before: verdictsOf(shown?.analysis.checks ?? []) };
      const result = await session?.insert(text, after);
      if (result === 'inserted') setNotice({ message: 'notice_inserted', put });
      else if (result === 'uncertain') say('notice_uncertain');
      else await copy(text, 'notice_refusedCopied');
    },
    copy: (text) => void copy(text, 'notice_copied'),
    ignore: (id) => {
      choosing.ignore(id);
      undoable('notice_ignored', id);
    },
    ignoreAlways: (id) => {
      choosing.ignoreAlways(id);
      undoable('notice_never', id);
    },
    claim: async (id) => {
      const span = await selectedSpan();
      if (!span || !shown) {
        say('notice_selectFirst');
        return false;
      }
      choosing.claim(id, markerOf(shown.document, span));
      undoable('notice_claimed', id);
      return true;
    },
    dissent: (subject) => {
      pointing.about(subject);
      views.openView('dissent');
    },
    dissentOnSelection: async () => {
      const span = await selectedSpan();
      if (span) actions.dissent({ span });
      else say('notice_selectFirst');
    },
    note: (text) => {
      noting.add(text);
      setNotice({ message: 'notice_noted', onUndo: () => actions.leaveNote(text) });
    },
    leaveNote: (text) => {
      noting.remove(text);
      setNotice(null);
    },
    leaveHere: pointing.leave,
    explain: choosing.explain,
    restore: (id) => {
      choosing.restore(id);
      setNotice(null);
    },
    set: (id, value) => void writeSetting(id, value),
    say,
    dismissNotice: () => setNotice(null),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };

  if (!text || !inForce) return null;
  return (
    <TextContext.Provider value={text}>
      <Panel
        at={pointing.at}
        {...{
          state,
          choices,
          inForce,
          versions,
          notes,
          view,
          marked,
          remembers,
          files,
          notice,
          actions,
        }}
      />
    </TextContext.Provider>
  );
}
