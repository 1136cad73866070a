import type { Sheet } from '../../lib/report';

/**
 * The panel hands a report, or another sheet, to the page that shows it from one to the other, in memory: it
 * holds words of the memo, and those are stored nowhere.
 */
const CHANNEL = 'kanttekening-report';

interface Wanted {
  readonly type: 'wanted';
  readonly id: string;
}

interface Given {
  readonly type: 'given';
  readonly id: string;
  readonly sheet: Sheet;
}

const isMessage = (value: unknown): value is Wanted | Given =>
  typeof value === 'object' && value !== null && 'type' in value && 'id' in value;

let offered: BroadcastChannel | null = null;

/**
 * Hands a sheet to the page that asks for this id, until the next is offered: that page comes
 * to the front, and by then the panel has turned to it and left its views.
 */
export function offer(id: string, sheet: Sheet): void {
  offered?.close();
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data) || data.type !== 'wanted' || data.id !== id) return;
    const given: Given = { type: 'given', id, sheet };
    channel.postMessage(given);
  });
  offered = channel;
}

/** Asks the panel for the sheet with this id, and calls back when it comes. */
export function ask(id: string, onSheet: (sheet: Sheet) => void): { close: () => void } {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data) && data.type === 'given' && data.id === id) onSheet(data.sheet);
  });
  const wanted: Wanted = { type: 'wanted', id };
  channel.postMessage(wanted);
  return channel;
}
