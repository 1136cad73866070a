import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createReaderClient } from '../../components/session/reader-client';
import { createSession, type Session } from '../../components/session/session';
import type { SessionState } from '../../components/session/state';
import * as tabs from '../../components/session/tab';
import type { Analysis } from '../../lib/checks/analysis';
import type { FromReader, Target, ToReader } from '../../lib/messages/reader';
import { fingerprintOfSite } from '../../lib/settings/fingerprint';
import { rememberTarget } from '../../lib/settings/site-target';
import { fakePermissions } from '../settings/fake-permissions';
import { ANALYSIS, MEMO, SHOWN } from './fixtures';

vi.mock('../../components/session/tab', async (original) => ({
  ...(await original<typeof tabs>()),
  activeTab: vi.fn(),
  openReader: vi.fn(),
}));

/** The page's end of the line. */
class FakePort {
  readonly sent: ToReader[] = [];
  disconnected = false;
  private readonly onMessages: ((message: unknown) => void)[] = [];
  private readonly onDisconnects: (() => void)[] = [];
  readonly onMessage = { addListener: (hear: (m: unknown) => void) => this.onMessages.push(hear) };
  readonly onDisconnect = { addListener: (hear: () => void) => this.onDisconnects.push(hear) };
  postMessage = (message: ToReader) => this.sent.push(message);
  disconnect = () => (this.disconnected = true);
  say(message: FromReader | { readonly type: 'nonsense' }) {
    for (const hear of this.onMessages) hear(message);
  }
  leave() {
    for (const hear of this.onDisconnects) hear();
  }
  asPort = () => this as unknown as tabs.Port;
}

const TAB = { id: 7, url: 'https://intranet.example/nota', status: 'complete' } as tabs.Tab;
const SELECTION: Target = { id: 's', kind: 'selection', label: '', words: 12 };

const documentFrom = (target = 'a', targets: readonly Target[] = SHOWN.targets): FromReader => ({
  type: 'document',
  revision: 1,
  document: MEMO,
  target,
  targets,
  capabilities: SHOWN.capabilities,
});

const changeOf = (revision: number, text: string): FromReader => ({
  type: 'change',
  revision,
  from: 0,
  removed: 1,
  blocks: [{ kind: 'paragraph', level: 0, text }],
});

let port: FakePort;
let state: SessionState;
let states: SessionState[];
let finish: (analysis: Analysis | null) => void;
let session: Session;
const show = vi.fn();
const change = vi.fn();
const stop = vi.fn();
let progress: (share: number) => void;

beforeEach(() => {
  vi.resetAllMocks();
  port = new FakePort();
  states = [];
  vi.mocked(tabs.activeTab).mockResolvedValue(TAB);
  vi.mocked(tabs.openReader).mockImplementation(async () => port.asPort());
  session = createSession(
    (onResult, onProgress) => {
      finish = onResult;
      progress = onProgress;
      return { show, change, stop };
    },
    (next) => {
      state = next;
      states.push(next);
    },
  );
});

async function attachAndShow(): Promise<void> {
  await session.attach();
  port.say(documentFrom());
  finish(ANALYSIS);
}

describe('an analysis that takes long', () => {
  beforeEach(async () => {
    await session.attach();
    port.say(documentFrom());
    progress(0.3);
  });

  it('tells how far it is, until it is there', () => {
    expect(state.progress).toBe(0.3);
    finish(ANALYSIS);
    expect(state).toMatchObject({ progress: null, obstacle: null });
  });

  it('can be given up: then nothing is checked, whatever is written, until asked', () => {
    session.stopChecking();
    expect(stop).toHaveBeenCalledOnce();
    expect(state).toMatchObject({ progress: null, obstacle: 'stopped', shown: null });
    port.say(changeOf(2, 'Iets anders.'));
    expect(change).not.toHaveBeenCalled();
    session.goOn();
    expect(state.obstacle).toBe('reading');
    expect(show.mock.lastCall?.[0]).toMatchObject({
      blocks: expect.arrayContaining([expect.objectContaining({ text: 'Iets anders.' })]),
    });
    finish(ANALYSIS);
    expect(state.obstacle).toBeNull();
  });
});

describe('marks', () => {
  const marksSent = () => port.sent.flatMap((one) => (one.type === 'marks' ? [one] : []));
  /** The ids of the decision and the citizens. */
  const DRAWN = [1, 2];

  const SIGNALS = [['decision'], ['citizens'], [], []] as const;
  const SAYING: Analysis = {
    ...ANALYSIS,
    sentences: ANALYSIS.sentences.map((one, at) => ({
      ...one,
      signals: (SIGNALS[at] ?? []).map((signal) => ({ signal, confidence: 0.8, cue: null })),
    })),
  };

  beforeEach(async () => {
    await session.attach();
    port.say(documentFrom());
    finish(SAYING);
  });

  it('are off until they are turned on, and go when they are turned off', () => {
    expect(marksSent()).toEqual([]);
    session.toggleMarks();
    expect(state.marking).toBe(true);
    expect(marksSent()).toMatchObject([
      { reading: 1, remove: [], add: [{ meaning: 'decision' }, { meaning: 'groups' }] },
    ]);
    session.toggleMarks();
    expect(marksSent().at(-1)).toMatchObject({ remove: DRAWN, add: [] });
  });

  it('are told to the page only where they change', () => {
    session.toggleMarks();
    port.say({ ...changeOf(2, MEMO.blocks[0]?.text ?? ''), ...{ removed: 0 } } as FromReader);
    const moved = SAYING.checks.map((check) => ({
      ...check,
      evidence: check.evidence.map((one) => ({ ...one, block: one.block + 1 })),
    }));
    const sentences = SAYING.sentences.map((one) => ({ ...one, block: one.block + 1 }));
    finish({ ...SAYING, checks: moved, sentences });
    expect(marksSent()).toHaveLength(1);
    finish({ ...SAYING, checks: moved.filter(({ id }) => id !== 'citizens'), sentences });
    expect(marksSent()).toHaveLength(2);
    expect(marksSent().at(-1)).toMatchObject({ remove: [2], add: [] });
  });

  it('are drawn anew in another text', () => {
    session.toggleMarks();
    port.say({ ...documentFrom('b'), revision: 9 } as FromReader);
    finish(SAYING);
    expect(marksSent().at(-1)).toMatchObject({ reading: 9, remove: [], add: [{}, {}] });
  });

  it('are not sent where the reader can draw none', () => {
    port.say({
      ...documentFrom(),
      capabilities: { ...SHOWN.capabilities, mark: false },
    } as FromReader);
    finish(SAYING);
    session.toggleMarks();
    expect(marksSent()).toEqual([]);
  });

  it('tell where the cursor is, until it leaves or the marks go', () => {
    session.toggleMarks();
    port.say({ type: 'cursor', mark: 2 });
    expect(state.cursor).toMatchObject({ block: 1, start: 0 });
    port.say({ type: 'cursor', mark: 77 });
    expect(state.cursor).toBeNull();
    port.say({ type: 'cursor', mark: 1 });
    expect(state.cursor).toMatchObject({ block: 0 });
    port.say({ type: 'cursor', mark: null });
    expect(state.cursor).toBeNull();
  });
});

describe('the choice of what is read', () => {
  const SUMMARY: Target = { id: 'b', kind: 'textarea', label: 'Samenvatting', words: 40 };
  const BOTH = [...SHOWN.targets, SUMMARY];

  beforeEach(() => fakeBrowser.reset());

  it('is the remembered one on this site', async () => {
    const site = await fingerprintOfSite(TAB.url ?? '');
    await rememberTarget(site ?? '', SUMMARY);
    await session.attach();
    port.say(documentFrom('a', BOTH));
    await vi.waitFor(() => expect(port.sent.at(-1)).toEqual({ type: 'read', target: 'b' }));
    port.say(documentFrom('b', BOTH));
    finish(ANALYSIS);
    expect(state.shown?.target).toBe('b');
    session.choose('a');
    port.say(documentFrom('a', BOTH));
    finish(ANALYSIS);
    expect(state.shown?.target).toBe('a');
  });

  it('can be another where the cursor went, until that is read', async () => {
    await attachAndShow();
    port.say({ type: 'elsewhere', target: SUMMARY });
    expect(state.elsewhere).toEqual(SUMMARY);
    session.choose('b');
    port.say(documentFrom('b', BOTH));
    expect(state.elsewhere).toBeNull();
  });
});

describe('a session', () => {
  it('reads the tab in front, has it analysed and shows it', async () => {
    await session.attach();
    expect(state.obstacle).toBe('reading');
    expect(port.sent).toEqual([{ type: 'read', target: null }]);
    port.say(documentFrom());
    expect(show).toHaveBeenCalledWith(MEMO, false);
    finish(ANALYSIS);
    expect(state.obstacle).toBeNull();
    expect(state.shown?.analysis).toBe(ANALYSIS);
    expect(state.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  });

  it('passes only the change on, and keeps showing what there is until it is analysed', async () => {
    await attachAndShow();
    const before = states.length;
    port.say(changeOf(2, 'Iets anders.'));
    expect(change).toHaveBeenCalledWith(expect.objectContaining({ from: 0, removed: 1 }));
    expect(states).toHaveLength(before);
    finish(ANALYSIS);
    expect(state.shown?.document.blocks[0]?.text).toBe('Iets anders.');
    expect(state.shown?.document.blocks).toHaveLength(MEMO.blocks.length);
  });

  it('reads the whole text again where a change was missed', async () => {
    await attachAndShow();
    port.say(changeOf(3, 'Te ver.'));
    expect(change).not.toHaveBeenCalled();
    expect(port.sent.at(-1)).toEqual({ type: 'read', target: 'a' });
  });

  it('reads the whole text again where a change does not fit', async () => {
    await attachAndShow();
    port.say({ type: 'change', revision: 2, from: 99, removed: 1, blocks: [] });
    expect(change).not.toHaveBeenCalled();
    expect(port.sent.at(-1)).toEqual({ type: 'read', target: 'a' });
  });

  it('reads the selection where that was asked', async () => {
    await session.attach(true);
    port.say(documentFrom('a', [...SHOWN.targets, SELECTION]));
    expect(show).not.toHaveBeenCalled();
    expect(port.sent.at(-1)).toEqual({ type: 'read', target: 's' });
    port.say(documentFrom('s', [...SHOWN.targets, SELECTION]));
    expect(show).toHaveBeenCalledOnce();
  });

  it.each(['ask', 'blocked', 'file'] as const)('says %s where the page is closed', async (why) => {
    vi.mocked(tabs.openReader).mockResolvedValue(why);
    await session.attach();
    expect(state).toMatchObject({ obstacle: why, shown: null });
  });

  it.each(['empty', 'pdf', 'canvas'] as const)('says %s where nothing is read', async (reason) => {
    await session.attach();
    port.say({ type: 'nothing', reason });
    expect(state.obstacle).toBe(reason);
  });

  it('says what can be done where a frame keeps the text, and whose frame that is', async () => {
    fakePermissions();
    await session.attach();
    const origin = 'https://word-edit.officeapps.live.com';
    port.say({ type: 'nothing', reason: 'frame', origin });
    await vi.waitFor(() => expect(state).toMatchObject({ obstacle: 'word_ask', origin }));
  });

  it('shows a text that came while it was found out why there was none', async () => {
    fakePermissions();
    await session.attach();
    port.say({ type: 'nothing', reason: 'frame', origin: 'https://elders.example' });
    port.say(documentFrom());
    finish(ANALYSIS);
    await vi.waitFor(() => expect(state.obstacle).toBeNull());
    expect(states.map(({ obstacle }) => obstacle)).not.toContain('frame');
  });

  it('says that the text has gone, and reads again when the page has loaded', async () => {
    await attachAndShow();
    port.leave();
    await vi.waitFor(() => expect(state.obstacle).toBe('gone'));
    port = new FakePort();
    await session.onLoaded(7);
    port.say(documentFrom());
    finish(ANALYSIS);
    expect(state.obstacle).toBeNull();
  });

  it('reads a page that was loaded before word came that the last one went', async () => {
    await attachAndShow();
    await session.onLoaded(7);
    const last = port;
    port = new FakePort();
    last.leave();
    await vi.waitFor(() => expect(port.sent).toEqual([{ type: 'read', target: null }]));
    port.say(documentFrom());
    finish(ANALYSIS);
    expect(state.obstacle).toBeNull();
  });

  it('waits for a page that is on its way', async () => {
    await attachAndShow();
    vi.mocked(tabs.activeTab).mockResolvedValue({ ...TAB, status: 'loading' });
    port.leave();
    await vi.waitFor(() => expect(state.obstacle).toBe('reading'));
  });

  it('keeps what it shows when the same tab is asked for again', async () => {
    await attachAndShow();
    const old = port;
    port = new FakePort();
    const before = states.length;
    await session.attach();
    expect(old.disconnected).toBe(true);
    expect(states.slice(before).every(({ shown }) => shown !== null)).toBe(true);
  });

  it('goes along to another tab, and stays with the same', async () => {
    await attachAndShow();
    await session.onActivated();
    expect(port.disconnected).toBe(false);
    vi.mocked(tabs.activeTab).mockResolvedValue({ ...TAB, id: 8 });
    await session.onActivated();
    expect(port.disconnected).toBe(true);
    expect(state).toMatchObject({ obstacle: 'reading', shown: null });
  });

  it('lets a later attempt win from one that is still under way', async () => {
    const slow = new FakePort();
    let open: (port: tabs.Port) => void = () => undefined;
    vi.mocked(tabs.openReader).mockImplementationOnce(
      () => new Promise((resolve) => (open = resolve)),
    );
    const first = session.attach();
    await vi.waitFor(() => expect(tabs.openReader).toHaveBeenCalledOnce());
    await session.attach();
    open(slow.asPort());
    await first;
    expect(slow.disconnected).toBe(true);
    expect(slow.sent).toEqual([]);
    expect(port.sent).toHaveLength(1);
  });

  it('checks anyway, until another tab is read', async () => {
    await attachAndShow();
    session.checkAnyway();
    expect(show).toHaveBeenLastCalledWith(MEMO, true);
    vi.mocked(tabs.activeTab).mockResolvedValue({ ...TAB, id: 8 });
    await session.onActivated();
    port.say(documentFrom());
    expect(show).toHaveBeenLastCalledWith(MEMO, false);
  });

  it('says so where the analysis fails', async () => {
    await session.attach();
    port.say(documentFrom());
    finish(null);
    expect(state.obstacle).toBe('error');
  });

  it('shows words on the page by their quote', async () => {
    await attachAndShow();
    const found = session.reveal({ block: 2, start: 0, end: 9 });
    const sent = port.sent.at(-1);
    expect(sent).toMatchObject({ type: 'reveal', quote: { exact: 'Gemeenten', block: 2 } });
    if (sent?.type === 'reveal') port.say({ type: 'revealed', id: sent.id, ok: true });
    expect(await found).toBe(true);
  });
});

describe('a line to the reader', () => {
  const events = {
    onDocument: vi.fn(),
    onChange: vi.fn(),
    onCursor: vi.fn(),
    onElsewhere: vi.fn(),
    onNothing: vi.fn(),
    onGone: vi.fn(),
    onClosed: vi.fn(),
  };

  it('drops what is no message of a reader', () => {
    createReaderClient(port.asPort(), events);
    port.say({ type: 'nonsense' });
    for (const event of Object.values(events)) expect(event).not.toHaveBeenCalled();
  });

  it('answers what is still open when the page goes', async () => {
    const client = createReaderClient(port.asPort(), events);
    const inserted = client.insert('Zin.');
    const revealed = client.reveal({ exact: 'a', prefix: '', suffix: '', block: 0, start: 0 });
    port.leave();
    expect(await inserted).toBe('uncertain');
    expect(await revealed).toBe(false);
    expect(await client.insert('Zin.')).toBe('refused');
    expect(events.onClosed).toHaveBeenCalledOnce();
  });
});

describe('the obstacle that a browser names', () => {
  it.each([
    ['https://a.example/', 'This page cannot be scripted', 'blocked'],
    [undefined, 'Cannot access a chrome:// URL', 'blocked'],
    [undefined, 'The extensions gallery cannot be scripted.', 'blocked'],
    [undefined, 'Cannot access contents of the page.', 'ask'],
    [undefined, 'Missing host permission for the tab', 'ask'],
    ['file:///home/a/nota.html', 'Cannot access contents of url', 'file'],
  ])('%s, %s', (address, error, obstacle) => {
    expect(tabs.obstacleOf(address, error)).toBe(obstacle);
  });
});

describe('a text that the user put in the panel', () => {
  const openIt = () => session.open(MEMO, 'file', 'abc');

  it('is analysed and shown, without a page to write in', async () => {
    await attachAndShow();
    openIt();
    expect(port.disconnected).toBe(true);
    expect(show).toHaveBeenLastCalledWith(MEMO, false);
    finish(ANALYSIS);
    expect(state).toMatchObject({ obstacle: null, source: 'file', fingerprint: 'abc' });
    expect(state.shown?.capabilities).toMatchObject({ reveal: true, insert: false });
  });

  it('stays when another tab comes to the front, until the user goes back', async () => {
    openIt();
    finish(ANALYSIS);
    vi.mocked(tabs.activeTab).mockResolvedValue({ ...TAB, id: 8 });
    await session.onActivated();
    expect(state.source).toBe('file');
    await session.attach();
    expect(state).toMatchObject({ source: 'tab', obstacle: 'reading', shown: null });
  });
});
