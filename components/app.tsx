import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PanelActions } from './actions';
import { useFiles, type ReadFile } from './files/use-files';
import type { NoticeContent } from './notice';
import { Panel } from './panel';
import { useSession, type MakeAnalyser } from './session/use-session';
import { textIn } from './text';
import { useChoices } from './use-choices';
import { useLanguage } from './use-language';
import { TextContext } from './use-text';
import { useView } from './use-view';

interface Props {
  readonly makeAnalyser: MakeAnalyser;
  readonly readFile: ReadFile;
}

/** The panel at work: the tab beside it, the user's choices, and what the buttons do. */
export function App({ makeAnalyser, readFile }: Props) {
  const language = useLanguage();
  const text = useMemo(() => language && textIn(language), [language]);
  const [state, session] = useSession(makeAnalyser);
  const { ignored, disabled, setIgnored } = useChoices(state.fingerprint);
  const files = useFiles(session, readFile);
  const { view, marked, ...views } = useView();
  const [notice, setNotice] = useState<NoticeContent | null>(null);

  useEffect(() => views.reset(), [state.source, state.fingerprint]);

  const say = (message: NoticeContent['message']) => setNotice({ message });
  const copy = (text: string, done: NoticeContent['message']) =>
    navigator.clipboard.writeText(text).then(
      () => say(done),
      () => say('notice_copyFailed'),
    );

  const actions: PanelActions = {
    readAgain: () => void session?.attach(),
    checkAnyway: () => session?.checkAnyway(),
    choose: (target) => session?.choose(target),
    openView: views.openView,
    leaveReading: views.leaveReading,
    reveal: async (span) => {
      if (state.source !== 'tab') return views.read(span);
      const found = await session?.reveal(span);
      setNotice(found ? null : { message: 'notice_notFound' });
    },
    insert: async (text) => {
      const result = await session?.insert(text);
      if (result === 'inserted' || result === 'uncertain') say(`notice_${result}`);
      else await copy(text, 'notice_refusedCopied');
    },
    copy: (text) => void copy(text, 'notice_copied'),
    ignore: (id) => {
      setIgnored(id, true);
      setNotice({ message: 'notice_ignored', onUndo: () => actions.restore(id) });
    },
    restore: (id) => {
      setIgnored(id, false);
      setNotice(null);
    },
    say,
    dismissNotice: () => setNotice(null),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };

  if (!text) return null;
  return (
    <TextContext.Provider value={text}>
      <Panel
        state={state}
        ignored={ignored}
        disabled={disabled}
        view={view}
        marked={marked}
        files={files}
        notice={notice}
        actions={actions}
      />
    </TextContext.Provider>
  );
}
