import { useRef, useState } from 'preact/hooks';
import type { Document, Span } from '../lib/document/document';
import type { Subject } from '../lib/dissent';
import type { PanelActions } from './actions';
import { findSelected } from './session/selection';
import type { Session } from './session/session';
import type { Pointed } from './session/use-session';

interface Doing {
  readonly session: Session | null;
  readonly actions: Pick<PanelActions, 'dissent' | 'openView' | 'say'>;
}

export interface Pointing {
  readonly at: {
    /** What dissent is about. */
    readonly subject: Subject;
    /** The words that the user wants to see the findings of. */
    readonly here: Span | null;
    /** They are where the cursor happens to be. */
    readonly quietly: boolean;
  };
  /** Words that were pointed at, and not yet looked up in what is shown. */
  readonly pointed: Pointed | null;
  readonly onPointed: (pointed: Pointed) => void;
  /** Looks up in the document what was pointed at, and shows it. */
  readonly place: (document: Document, doing: Doing) => void;
  readonly about: (subject: Subject) => void;
  /** The cursor stands in these words, or in none that count. */
  readonly stand: (cursor: Span | null) => void;
  readonly leave: () => void;
  readonly reset: () => void;
}

/** Which words of the draft the user points at, and for what. */
export function usePointing(): Pointing {
  const [subject, setSubject] = useState<Subject>(null);
  const [here, setHere] = useState<{ span: Span; quietly: boolean } | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  // The session keeps the first one that it was given.
  const onPointed = useRef(setPointed).current;
  return {
    at: { subject, here: here?.span ?? null, quietly: here?.quietly ?? false },
    pointed,
    onPointed,
    place(document, { session, actions }) {
      if (!pointed) return;
      setPointed(null);
      const span = findSelected(document, pointed.words);
      if (pointed.what === 'dissent') return actions.dissent(span && { span });
      // Words that the text doesn't hold are a text of their own.
      if (!span) return void session?.attach(true);
      setHere({ span, quietly: false });
      actions.openView('overview');
    },
    about: setSubject,
    stand: (cursor) =>
      setHere((before) => {
        if (cursor) return { span: cursor, quietly: true };
        return before?.quietly ? null : before;
      }),
    leave: () => setHere(null),
    reset: () => {
      setSubject(null);
      setHere(null);
    },
  };
}
