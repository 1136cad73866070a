/**
 * A stretch of folded text that stands, character by character, in a text node
 * (or, without a node, in the value of a text area).
 */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly node: Text | null;
  readonly offset: number;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Text with white space folded, and where each part of it stands. */
export interface Folded {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * Kept text with single spaces in it; half a surrogate pair; white space; else
 * what nobody typed: control characters, soft hyphens and the invisible fillers
 * that editors put in.
 */
const KEPT = '[^\\s\\p{Cc}\\p{Cs}\\u00ad\\u200b\\u2060]+';
const RUNS = new RegExp(
  `${KEPT}(?: ${KEPT})*|\\p{Cs}|[^\\S\\ufeff]+|[\\p{Cc}\\u00ad\\u200b\\u2060\\ufeff]+`,
  'gu',
);
const HALF = /^\p{Cs}$/u;
const SPACE = /^[^\S\ufeff]/u;
const FILLER = /^[\p{Cc}\u00ad\u200b\u2060\ufeff]/u;
const REPLACEMENT = '\ufffd';

/** Folds white space to single spaces while it remembers where every character stood. */
export class Folder {
  private text = '';
  private pieces: Mutable<Piece>[] = [];
  private space: { node: Text | null; offset: number } | 'without a place' | null = null;

  get length(): number {
    return this.text.length;
  }

  /** Adds `raw` from `from` up to `to`; offsets in `node` are those in `raw`. */
  add(node: Text | null, raw: string, from = 0, to = raw.length): void {
    for (const match of raw.slice(from, to).matchAll(RUNS)) {
      const run = match[0];
      const offset = from + match.index;
      if (SPACE.test(run)) this.space ??= { node, offset };
      else if (HALF.test(run)) this.put(REPLACEMENT, node, offset);
      else if (!FILLER.test(run)) this.put(run, node, offset);
    }
  }

  /** A space that stands nowhere: the border between two paragraphs in a table cell. */
  addSpace(): void {
    this.space ??= 'without a place';
  }

  /** What was folded so far; the folder starts anew. */
  take(): Folded {
    const folded = { text: this.text, pieces: this.pieces };
    this.text = '';
    this.pieces = [];
    this.space = null;
    return folded;
  }

  private put(run: string, node: Text | null, offset: number): void {
    const { space } = this;
    this.space = null;
    if (space && this.text !== '') {
      if (space === 'without a place') this.text += ' ';
      else this.extend(' ', space.node, space.offset);
    }
    this.extend(run, node, offset);
  }

  private extend(run: string, node: Text | null, offset: number): void {
    const at = this.text.length;
    const last = this.pieces.at(-1);
    this.text += run;
    const goesOn = last?.node === node && last.at + last.length === at;
    if (goesOn && last.offset + last.length === offset) last.length += run.length;
    else this.pieces.push({ at, length: run.length, node, offset });
  }
}

/** Puts folded texts one after another with `separator`, which stands nowhere, between them. */
export function joinFolded(parts: readonly Folded[], separator: string): Folded {
  let text = '';
  const pieces: Piece[] = [];
  for (const [index, part] of parts.entries()) {
    if (index > 0) text += separator;
    for (const piece of part.pieces) pieces.push({ ...piece, at: piece.at + text.length });
    text += part.text;
  }
  return { text, pieces };
}

/** The folded text from `start` up to `end`. */
export function cutFolded(folded: Folded, start: number, end = folded.text.length): Folded {
  const pieces: Piece[] = [];
  for (const { at, length, node, offset } of folded.pieces) {
    const from = Math.max(at, start);
    const to = Math.min(at + length, end);
    if (from < to)
      pieces.push({ at: from - start, length: to - from, node, offset: offset + from - at });
  }
  return { text: folded.text.slice(start, end), pieces };
}
