import type { Block, Document } from '../document/document';
import type { Quote } from '../document/quote';

/** What the panel and the reader in the page say to each other over a port named READER_PORT. */
export const READER_PORT = 'kanttekening-reader';

/** A reader stops reading here. */
export const MOST_CHARACTERS = 2_000_000;

/** A longer text is not inserted. */
export const MOST_INSERTED = 5_000;

/** What a marked sentence says. Each has a line of its own, and a sentence has one. */
export const MEANINGS = ['decision', 'dilemma', 'losses', 'gains', 'objections', 'groups'] as const;
export type Meaning = (typeof MEANINGS)[number];

/** More marks than this are not drawn, nor longer ones. */
export const MOST_MARKS = 500;
export const LONGEST_MARK = 5_000;

/** A sentence to draw a mark under. */
export interface Mark {
  /** Given by the panel, and never again. */
  readonly id: number;
  readonly meaning: Meaning;
  readonly quote: Quote;
}

export interface Capabilities {
  readonly read: boolean;
  readonly follow: boolean;
  readonly mark: boolean;
  readonly reveal: boolean;
  readonly insert: boolean;
}

export const READER_KINDS = [
  'article',
  'textarea',
  'contenteditable',
  'docs',
  'word',
  'selection',
] as const;
export type ReaderKind = (typeof READER_KINDS)[number];

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
      /** What changes in the marks; where none is left, the cursor is not told of either. */
      readonly type: 'marks';
      /** The revision of the `document` that they are marks in. */
      readonly reading: number;
      readonly remove: readonly number[];
      readonly add: readonly Mark[];
    }
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
  /** The cursor came to stand in a mark, or in none any more. */
  | { readonly type: 'cursor'; readonly mark: number | null }
  /** The cursor came to stand in an editor that is not the one that is read, or is back. */
  | { readonly type: 'elsewhere'; readonly target: Target | null }
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

/** The whole page; what is found in the selection; help to object to it; marks on or off. */
export const WANTED = ['page', 'selection', 'dissent', 'marks'] as const;
export type Wanted = (typeof WANTED)[number];
