// @vitest-environment happy-dom
import {
  act,
  createEvent,
  fireEvent,
  render,
  renderHook,
  screen,
  waitFor,
} from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { useFiles, type ReadFile } from '../../components/files/use-files';
import type { Session } from '../../components/session/session';
import { START, type SessionState } from '../../components/session/state';
import { MEMO, SHOWN } from './fixtures';
import { expectAccessible, panelWith, READY } from './render';

const FILE = new File(['x'], 'nota.docx');
const FROM_FILE: SessionState = { ...READY, source: 'file' };

/** happy-dom's drag events carry nothing. */
function drag(main: Element, kind: 'dragOver' | 'drop', types: string[], files: File[]): void {
  const event = createEvent[kind](main);
  Object.defineProperty(event, 'dataTransfer', { value: { types, files } });
  fireEvent(main, event);
}

describe('the way in', () => {
  it('takes a file that is dropped anywhere on the panel', () => {
    const openFile = vi.fn();
    const { container } = render(panelWith({ files: { openFile } }));
    const main = container.querySelector('main');
    if (!main) throw new Error('no panel');
    drag(main, 'dragOver', ['Files'], [FILE]);
    expect(main.dataset.dropping).toBe('true');
    drag(main, 'drop', ['Files'], [FILE]);
    expect(main.dataset.dropping).toBe('false');
    expect(openFile).toHaveBeenCalledWith(FILE);
  });

  it('leaves alone what is dragged that is no file', () => {
    const openFile = vi.fn();
    const { container } = render(panelWith({ files: { openFile } }));
    const main = container.querySelector('main');
    if (!main) throw new Error('no panel');
    drag(main, 'drop', ['text/plain'], []);
    expect(openFile).not.toHaveBeenCalled();
  });

  it('lies open where there is nothing else to show', () => {
    const { container, rerender } = render(panelWith({ state: { ...START, obstacle: 'empty' } }));
    const intake = () => container.querySelector<HTMLDetailsElement>('.intake')?.open;
    expect(intake()).toBe(true);
    rerender(panelWith());
    expect(intake()).toBe(false);
  });

  it('checks what was typed, and the PDF in the tab when asked', () => {
    const openPasted = vi.fn();
    const openPdf = vi.fn();
    const state: SessionState = { ...START, obstacle: 'pdf' };
    render(panelWith({ state, files: { openPasted, openPdf } }));
    fireEvent.input(screen.getByLabelText('Of plak uw tekst hier'), { target: { value: 'Nota' } });
    fireEvent.click(screen.getByText('Kijk deze tekst na'));
    expect(openPasted).toHaveBeenCalledWith({ text: 'Nota', html: '' });
    fireEvent.click(screen.getByText('Lees deze PDF'));
    expect(openPdf).toHaveBeenCalledOnce();
  });
});

describe('a file that is shown', () => {
  it('is named as one, with a way back to the tab', async () => {
    const readAgain = vi.fn();
    const { container } = render(panelWith({ state: FROM_FILE, actions: { readAgain } }));
    expect(document.activeElement?.textContent).toContain('Dit is een bestand');
    fireEvent.click(screen.getByText('Terug naar het tabblad'));
    expect(readAgain).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('has its text in a view of its own, with the words marked that were asked for', async () => {
    const leaveReading = vi.fn();
    const marked = { block: 2, start: 0, end: 9 };
    const { container } = render(
      panelWith({ state: FROM_FILE, view: 'reading', marked, actions: { leaveReading } }),
    );
    const mark = container.querySelector('.reading mark');
    expect(mark?.textContent).toBe('Gemeenten');
    expect(document.activeElement).toBe(mark);
    expect(container.querySelectorAll('.reading p')).toHaveLength(MEMO.blocks.length);
    fireEvent.click(screen.getByText('Terug naar de vraag'));
    expect(leaveReading).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});

describe('reading a file', () => {
  it('tells how far it is, and can be stopped', async () => {
    const cancel = vi.fn();
    const busy = { done: 3, total: 10 };
    const { container } = render(panelWith({ files: { busy, cancel } }));
    const bar = screen.getByRole<HTMLProgressElement>('progressbar');
    expect([bar.value, bar.max]).toEqual([3, 10]);
    fireEvent.click(screen.getByText('Stop'));
    expect(cancel).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('says what is the matter', async () => {
    const { container } = render(panelWith({ files: { problem: 'encrypted' } }));
    expect(container.textContent).toContain('beveiligd met een wachtwoord');
    await expectAccessible(container);
  });
});

describe('files', () => {
  const open = vi.fn();
  const session = { open } as unknown as Session;
  const started = (readFile: ReadFile) => renderHook(() => useFiles(session, readFile)).result;

  it('reach the session with a code of their title', async () => {
    open.mockClear();
    const files = started(async () => MEMO);
    act(() => files.current.openFile(FILE));
    await waitFor(() => expect(open).toHaveBeenCalled());
    expect(open).toHaveBeenCalledWith(MEMO, 'file', expect.stringMatching(/^[0-9a-f]{32}$/));
    await waitFor(() => expect(files.current.busy).toBeNull());
  });

  it('leave what is shown where they can’t be read', async () => {
    open.mockClear();
    const files = started(async () => ({ problem: 'scanned' }));
    act(() => files.current.openFile(FILE));
    await waitFor(() => expect(files.current.problem).toBe('scanned'));
    expect(open).not.toHaveBeenCalled();
  });

  it('come too late once they were stopped', async () => {
    open.mockClear();
    let finish: (memo: typeof MEMO) => void = () => undefined;
    const signals: AbortSignal[] = [];
    const files = started((_name, _bytes, { signal }) => {
      if (signal) signals.push(signal);
      return new Promise((resolve) => (finish = resolve));
    });
    act(() => files.current.openFile(FILE));
    await waitFor(() => expect(signals).toHaveLength(1));
    act(() => files.current.cancel());
    expect(signals[0]?.aborted).toBe(true);
    await act(async () => finish(MEMO));
    expect(open).not.toHaveBeenCalled();
    expect(files.current.busy).toBeNull();
  });

  it('may be pasted, as rich text too', async () => {
    open.mockClear();
    const files = started(vi.fn());
    act(() => files.current.openPasted({ text: '', html: '<h1>Nota</h1><p>Een zin.</p>' }));
    await waitFor(() => expect(open).toHaveBeenCalled());
    expect(open.mock.calls[0]?.[0].blocks).toHaveLength(2);
    expect(open.mock.calls[0]?.[1]).toBe('paste');
  });
});

it('offers nothing to insert where there is no page to write in', () => {
  const capabilities = { ...SHOWN.capabilities, insert: false };
  render(panelWith({ state: { ...FROM_FILE, shown: { ...SHOWN, capabilities } } }));
  expect(screen.queryByText('Zet bij de cursor')).toBeNull();
});
