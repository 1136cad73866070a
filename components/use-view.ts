import { useRef, useState } from 'preact/hooks';
import type { Span } from '../lib/document/document';
import type { ViewId } from './views';

export interface ViewState {
  readonly view: ViewId;
  /** The words that were last asked for in the reading view. */
  readonly marked: Span | null;
  readonly openView: (id: ViewId) => void;
  /** Shows words in the reading view. */
  readonly read: (span: Span) => void;
  /** Back to where the words were asked for, with the focus where it was. */
  readonly leaveReading: () => void;
  /** Remembers what was selected in the reading view: it is hidden when that is asked for. */
  readonly select: (words: string) => void;
  readonly selected: () => string;
  readonly reset: () => void;
}

/** Which view of the panel is open. */
export function useView(): ViewState {
  const [view, setView] = useState<ViewId>('overview');
  const [marked, setMarked] = useState<Span | null>(null);
  const selected = useRef('');
  const from = useRef<{ view: ViewId; element: Element | null } | null>(null);
  return {
    view,
    marked,
    openView: setView,
    read: (span) => {
      from.current = { view, element: document.activeElement };
      // A copy: asking for the same words again shows them again.
      setMarked({ ...span });
      setView('reading');
    },
    leaveReading: () => {
      setView(from.current?.view ?? 'overview');
      setMarked(null);
      const element = from.current?.element;
      if (!(element instanceof HTMLElement)) return;
      // Once it is to be seen again.
      requestAnimationFrame(() => {
        element.focus();
        element.scrollIntoView({ block: 'center' });
      });
    },
    select: (words) => {
      selected.current = words;
    },
    selected: () => selected.current,
    reset: () => {
      selected.current = '';
      setView('overview');
      setMarked(null);
    },
  };
}
