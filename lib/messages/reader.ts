import type { Block, Document } from '../document/document';
import type { Quote } from '../document/quote';

/** What the panel and the reader in the page say to each other over a port named READER_PORT. */
export const READER_PORT = 'kanttekening-reader';

/** A reader stops reading here. */
export const MOST_CHARACTERS = 2_000_000;

/** A longer text is not inserted. */
export const MOST_INSERTED = 5_000;

export interface Capabilities {
  readonly read: boolean;
  readonly follow: boolean;
  readonly mark: boolean;
  readonly reveal: boolean;
  readonly insert: boolean;
}

export type ReaderKind = 'article' | 'textarea' | 'contenteditable' | 'docs' | 'word' | 'selection';

/** Something on the page that can be read. */
export interface Target {
  /** Stable while the page lives. */
  readonly id: string;
  readonly kind: ReaderKind;
  /** Its accessible name or first words; may be empty. */
  readonly label: string;
  readonly words: number;
}

export type ToReader =
  | { readonly type: 'read'; readonly target: string | null }
  | { readonly type: 'reveal'; readonly id: number; readonly quote: Quote }
  | { readonly type: 'unmark' }
  | {
      readonly type: 'insert';
      readonly id: number;
      readonly text: string;
      /** Words to put it behind; at the cursor without them. */
      readonly after?: Quote;
    };

export type FromReader =
  | {
      readonly type: 'document';
      readonly revision: number;
      readonly document: Document;
      readonly target: string;
      readonly targets: readonly Target[];
      readonly capabilities: Capabilities;
      /** The text was longer than MOST_CHARACTERS; what comes after was not read. */
      readonly truncated?: boolean;
      /** The page draws only part of the text, and no more could be read. */
      readonly partial?: boolean;
    }
  /** Blocks from `from` on, `removed` of them, are replaced by `blocks`. */
  | {
      readonly type: 'change';
      readonly revision: number;
      readonly from: number;
      readonly removed: number;
      readonly blocks: readonly Block[];
      /** The new title, where that changed. */
      readonly title?: string;
    }
  | {
      readonly type: 'nothing';
      /** `docs`: Google Docs doesn't give its text; `frame`: the text is in a frame from `origin`. */
      readonly reason: 'empty' | 'pdf' | 'canvas' | 'docs' | 'frame';
      readonly origin?: string;
    }
  /** The editor that was read is no longer on the page. */
  | { readonly type: 'gone' }
  | { readonly type: 'revealed'; readonly id: number; readonly ok: boolean }
  | {
      readonly type: 'inserted';
      readonly id: number;
      /** `uncertain`: something changed, but not what was meant; the user is told to look. */
      readonly result: 'inserted' | 'refused' | 'uncertain';
    };

/** From the background to the panel: the user asked for this tab (button, key or menu). */
export interface Asked {
  readonly type: 'asked';
  readonly tabId: number;
  readonly what: Wanted;
}

/** The whole page; what is found in the selection; help to object to the selection. */
export const WANTED = ['page', 'selection', 'dissent'] as const;
export type Wanted = (typeof WANTED)[number];
