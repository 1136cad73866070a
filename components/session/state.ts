import type { Analysis } from '../../lib/checks/analysis';
import type { Document, Span } from '../../lib/document/document';
import type { Capabilities, Target } from '../../lib/messages/reader';

/** Why there is no analysis to show. */
export type Obstacle =
  | 'reading'
  | 'ask'
  | 'blocked'
  | 'file'
  | 'empty'
  | 'pdf'
  | 'canvas'
  | 'docs_ask'
  | 'docs_reload'
  | 'word_ask'
  | 'frame'
  | 'gone'
  | 'stopped'
  | 'error';

/** Where the text comes from: the tab beside the panel, or what the user put in the panel. */
export type Source = 'tab' | 'file' | 'paste' | 'sample';

/** What the reader in the page read. */
export interface Reading {
  readonly document: Document;
  /** Id of the one of `targets` that was read. */
  readonly target: string;
  readonly targets: readonly Target[];
  readonly capabilities: Capabilities;
  /** The text was too long and its end was not read. */
  readonly truncated: boolean;
  /** The page draws only part of the text, and no more could be read. */
  readonly partial?: boolean;
}

/** A reading with its analysis: spans in the analysis lie in the document. */
export interface Shown extends Reading {
  readonly analysis: Analysis;
}

export interface SessionState {
  /** null while there is an analysis to show. */
  readonly obstacle: Obstacle | null;
  /** Where the frame comes from that may not be entered. */
  readonly origin?: string;
  readonly shown: Shown | null;
  readonly source: Source;
  /** How much of an analysis that takes long is done, 0-1; null where there is none. */
  readonly progress: number | null;
  /** Whether what was found is marked in the text. */
  readonly marking: boolean;
  /** The marked sentence that the cursor is in. */
  readonly cursor: Span | null;
  /** The editor that the cursor is in, where that is not the one that is read. */
  readonly elsewhere: Target | null;
  /** Code of the document's address or title, to remember choices by; null where unknown. */
  readonly fingerprint: string | null;
  /** Code of the site's address, to remember what is read there; null where there is none. */
  readonly site: string | null;
}

export const START: SessionState = {
  obstacle: 'reading',
  shown: null,
  source: 'tab',
  progress: null,
  marking: false,
  cursor: null,
  elsewhere: null,
  fingerprint: null,
  site: null,
};

/** A reading of what was not read from a page: shown in the panel, and not written in. */
export function readingOf(document: Document): Reading {
  return {
    document,
    target: '',
    targets: [],
    capabilities: { read: true, follow: false, mark: false, reveal: true, insert: false },
    truncated: false,
  };
}
