import type { Analysis } from '../../lib/checks/analysis';
import type { Analyser } from '../../lib/checks/worker-client';
import { applyChange, type Change } from '../../lib/document/diff';
import type { Document, Span } from '../../lib/document/document';
import { quoteOf } from '../../lib/document/quote';
import { rememberedAmong } from '../../lib/settings/site-target';
import { obstacleTo } from './closed';
import { Marking } from './marking';
import {
  createReaderClient,
  type InsertResult,
  type Nothing,
  type ReaderClient,
} from './reader-client';
import {
  readingOf,
  START,
  type Obstacle,
  type Reading,
  type SessionState,
  type Source,
} from './state';
import { activeTab, fingerprintOfTab, openReader, siteOfTab } from './tab';

export type MakeAnalyser = (
  onResult: (analysis: Analysis | null) => void,
  onProgress: (share: number) => void,
) => Analyser;

export interface Session {
  /** Reads the tab beside the panel, from the start. */
  readonly attach: (selectionOnly?: boolean) => Promise<void>;
  /** Whether what is shown is what stands in a tab. */
  readonly follows: (tabId: number | undefined) => boolean;
  /** Shows a text that the user put in the panel, until `attach`. */
  readonly open: (document: Document, source: Source, fingerprint: string) => void;
  /** Another tab came to the front. */
  readonly onActivated: () => Promise<void>;
  /** A tab is done loading; pages also say so when only their address changed. */
  readonly onLoaded: (tabId: number) => Promise<void>;
  /** Reads another text on the same page. */
  readonly choose: (target: string) => void;
  /** Checks a text that doesn't look like a policy draft all the same. */
  readonly checkAnyway: () => void;
  /** Gives up an analysis that takes long. */
  readonly stopChecking: () => void;
  /** Begins anew with the analysis that was given up. */
  readonly goOn: () => void;
  /** Marks in the text what was found there, or takes the marks away. */
  readonly toggleMarks: () => void;
  readonly reveal: (span: Span) => Promise<boolean>;
  /** At the cursor, or behind words of the text. */
  readonly insert: (text: string, after?: Span) => Promise<InsertResult>;
  readonly close: () => void;
}

/** Follows the tab beside the panel: reads it, has it analysed, and tells what to show. */
export function createSession(
  makeAnalyser: MakeAnalyser,
  tell: (state: SessionState) => void,
): Session {
  const analyser = makeAnalyser(onResult, onProgress);
  let state = START;
  let tabId: number | undefined;
  let reader: ReaderClient | null = null;
  let reading: Reading | null = null;
  const marking = new Marking(set);
  let anyway = false;
  let attempt = 0;
  /** A page was loaded while the line to the reader in the one before was still open. */
  let overtaken = false;

  function set(part: Partial<SessionState>): void {
    state = { ...state, ...part };
    tell(state);
  }

  function stop(obstacle: Obstacle): void {
    reading = null;
    marking.forget();
    set({ obstacle, shown: null, progress: null, elsewhere: null });
  }

  function onResult(analysis: Analysis | null): void {
    if (!reading) return;
    if (!analysis) return stop('error');
    set({ obstacle: null, shown: { ...reading, analysis }, progress: null });
    marking.draw(reader, state.shown);
  }

  function onProgress(progress: number): void {
    if (reading) set({ progress });
  }

  function onDocument(next: Reading): void {
    reading = next;
    marking.forget();
    set({ elsewhere: null });
    if (state.obstacle === 'stopped') set({ obstacle: 'reading' });
    analyser.show(next.document, anyway);
  }

  function onChange(change: Change): void {
    if (!reading) return;
    const { document, target } = reading;
    try {
      const blocks = applyChange(document.blocks, change);
      reading = { ...reading, document: { ...document, blocks } };
      // Given up is given up, whatever is written meanwhile.
      if (state.obstacle !== 'stopped') analyser.change(change);
    } catch {
      // It doesn't fit what we have: only the whole text helps.
      reader?.read(target);
    }
  }

  async function onNothing(nothing: Nothing): Promise<void> {
    const { reason, origin } = nothing;
    if (reason !== 'docs' && reason !== 'frame') return stop(reason);
    const mine = attempt;
    reading = null;
    const obstacle = await obstacleTo(nothing, tabId);
    // By then there may be something to read, here or elsewhere.
    if (mine !== attempt || reading !== null) return;
    if (obstacle === null) return attach();
    if (origin !== undefined) set({ origin });
    stop(obstacle);
  }

  async function onClosed(): Promise<void> {
    const closed = attempt;
    const tab = await activeTab();
    // A page that is on its way is read when it has arrived.
    if (closed !== attempt) return;
    if (overtaken) return attach();
    stop(tab?.status === 'loading' ? 'reading' : 'gone');
  }

  async function attach(selectionOnly = false): Promise<void> {
    const mine = ++attempt;
    reader?.close();
    reader = null;
    const tab = await activeTab();
    if (mine !== attempt) return;
    if (state.source !== 'tab') set({ source: 'tab', fingerprint: null, site: null });
    // What is shown of this tab stays until there is something newer: no flicker.
    if (tab?.id !== tabId || !state.shown) stop('reading');
    if (tab?.id !== tabId) anyway = false;
    tabId = tab?.id;
    if (!tab) return stop('blocked');
    const codes = Promise.all([fingerprintOfTab(tab), siteOfTab(tab)]);
    const [opened, [fingerprint, site]] = await Promise.all([openReader(tab), codes]);
    if (mine !== attempt) return typeof opened === 'string' ? undefined : opened.disconnect();
    if (typeof opened === 'string') return stop(opened);
    set({ fingerprint, site });
    overtaken = false;
    let wantsSelection = selectionOnly;
    let wantsRemembered = !selectionOnly;
    reader = createReaderClient(opened, {
      onDocument: (next) => {
        const selection = next.targets.find(({ kind }) => kind === 'selection');
        const other = wantsSelection && selection && selection.id !== next.target;
        wantsSelection = false;
        if (other) return reader?.read(selection.id);
        onDocument(next);
        if (wantsRemembered) void readRemembered(mine, next);
        wantsRemembered = false;
      },
      onChange,
      onCursor: (id) => marking.at(id),
      onElsewhere: (elsewhere) => set({ elsewhere }),
      onNothing: (nothing) => void onNothing(nothing),
      onGone: () => stop('gone'),
      onClosed: () => void onClosed(),
    });
    reader.read(null);
  }

  /** Reads what the user wants to be read on this site, where that is there. */
  async function readRemembered(mine: number, { target, targets }: Reading): Promise<void> {
    const wanted = state.site && (await rememberedAmong(state.site, targets));
    if (mine === attempt && wanted && wanted.id !== target) reader?.read(wanted.id);
  }

  function open(document: Document, source: Source, fingerprint: string): void {
    attempt++;
    reader?.close();
    reader = null;
    tabId = undefined;
    anyway = false;
    set({ obstacle: 'reading', shown: null, source, fingerprint, site: null });
    onDocument(readingOf(document));
  }

  return {
    attach,
    follows: (id) => id !== undefined && id === tabId && state.shown !== null,
    open,
    async onActivated() {
      // What the user put in the panel stays, whatever tab is in front.
      if (state.source !== 'tab') return;
      const tab = await activeTab();
      if (tab?.id !== tabId) await attach();
    },
    async onLoaded(loaded) {
      if (loaded !== tabId) return;
      if (!reader || !reading) return attach();
      overtaken = true;
      const tab = await activeTab();
      if (tab?.id === tabId) set({ fingerprint: await fingerprintOfTab(tab) });
      // What can't follow its page has to be read again.
      if (!reading.capabilities.follow) reader.read(null);
    },
    choose(target) {
      anyway = false;
      reader?.read(target);
    },
    checkAnyway() {
      anyway = true;
      if (reading) analyser.show(reading.document, anyway);
    },
    stopChecking() {
      analyser.stop();
      set({ obstacle: 'stopped', shown: null, progress: null });
      marking.draw(reader, null);
    },
    goOn() {
      if (!reading) return;
      set({ obstacle: 'reading' });
      analyser.show(reading.document, anyway);
    },
    toggleMarks() {
      marking.toggle();
      marking.draw(reader, state.shown);
    },
    reveal: (span) =>
      reader && state.shown
        ? reader.reveal(quoteOf(state.shown.document, span))
        : Promise.resolve(false),
    insert: (text, after) =>
      reader?.insert(
        text,
        after && state.shown ? quoteOf(state.shown.document, after) : undefined,
      ) ?? Promise.resolve('refused'),
    close() {
      attempt++;
      reader?.close();
    },
  };
}
