import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { onAsked, takeAsked } from '../../lib/messages/panel';
import type { Wanted } from '../../lib/messages/reader';
import { selectedInTab } from './selection';
import { createSession, type MakeAnalyser, type Session } from './session';
import { activeTab } from './tab';
import { SAMPLE_HASH } from '../welcome/open-panel';
import { START, type SessionState } from './state';

/** Words in the tab that the user pointed at, and what for. */
export interface Pointed {
  readonly what: Exclude<Wanted, 'page' | 'marks'>;
  readonly words: string;
}

/**
 * Keeps a session with the tab beside the panel for as long as the panel is open. `onPointed`
 * is called when the user points at words in the tab: perhaps before there is anything shown.
 */
export function useSession(
  makeAnalyser: MakeAnalyser,
  onPointed: (pointed: Pointed) => void,
): [SessionState, Session | null] {
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
    const forget = onAsked(() => void attachAsAsked(current, false, onPointed));
    if (!startsWithSample()) void attachAsAsked(current, true, onPointed);
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

/** Several lines are a text of their own; fewer words are a place in the text. */
const isPlace = (words: string) => words !== '' && !words.trim().includes('\n');

/** Reads the tab in front, or points at a place in it: as the user asked. */
async function attachAsAsked(
  session: Session,
  unasked: boolean,
  onPointed: (pointed: Pointed) => void,
): Promise<void> {
  const tab = await activeTab();
  const asked = await takeAsked(tab?.id);
  if (!asked) return unasked ? session.attach() : undefined;
  const { what } = asked;
  if (what === 'page') return session.attach();
  if (what === 'marks') {
    session.toggleMarks();
    return session.follows(tab?.id) ? undefined : session.attach();
  }
  const words = await selectedInTab();
  const points = what === 'dissent' || isPlace(words);
  if (points) onPointed({ what, words });
  if (!points || !session.follows(tab?.id)) await session.attach(!points);
}
