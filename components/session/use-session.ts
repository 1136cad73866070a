import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Analysis } from '../../lib/checks/analysis';
import type { Analyser } from '../../lib/checks/worker-client';
import { onAsked, takeAsked } from '../../lib/messages/panel';
import { createSession, type Session } from './session';
import { activeTab } from './tab';
import { SAMPLE_HASH } from '../welcome/open-panel';
import { START, type SessionState } from './state';

export type MakeAnalyser = (onResult: (analysis: Analysis | null) => void) => Analyser;

/** Keeps a session with the tab beside the panel for as long as the panel is open. */
export function useSession(makeAnalyser: MakeAnalyser): [SessionState, Session | null] {
  const [state, setState] = useState(START);
  const session = useRef<Session | null>(null);

  // Before the first paint: the page can be read while the panel is drawn.
  useLayoutEffect(() => {
    const current = createSession(makeAnalyser, setState);
    session.current = current;
    const onActivated = () => void current.onActivated();
    const onUpdated = (tabId: number, { status }: { status?: string }) => {
      if (status === 'complete') void current.onLoaded(tabId);
    };
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    const forget = onAsked(() => void attachAsAsked(current, false));
    if (!startsWithSample()) void attachAsAsked(current, true);
    return () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      forget();
      current.close();
    };
  }, [makeAnalyser]);

  return [state, session.current];
}

/** Whether the panel was opened from the welcome page, to show the sample memo. */
export const startsWithSample = () => location.hash === SAMPLE_HASH;

/** Reads the tab in front; only the selection where that is what the user asked for. */
async function attachAsAsked(session: Session, unasked: boolean): Promise<void> {
  const tab = await activeTab();
  const asked = await takeAsked(tab?.id);
  if (asked || unasked) await session.attach(asked?.selectionOnly);
}
