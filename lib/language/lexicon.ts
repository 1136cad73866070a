import type { Tag } from './types';
import type { Word } from './words';

/** A name given to a half-open range of words. */
export interface Named<Name extends string> {
  readonly tag: Name;
  readonly from: number;
  readonly to: number;
}

/** Tags that need no list: they can be read off the word itself. */
export type FigureTag = 'Number' | 'Money' | 'Share';
export type TagSpan = Named<Tag | FigureTag>;

/** Entries under one name, in the notation of TermList. */
export interface Entries<Name extends string> {
  readonly tag: Name;
  readonly terms: string;
  readonly traps?: string;
}

interface Entry<Name extends string> {
  readonly tag: Name;
  readonly words: readonly string[];
  readonly trap: boolean;
}

export type Lexicon<Name extends string> = (words: readonly Word[]) => Named<Name>[];

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&+-]+$/u;
const NUMBER = /^\p{N}/u;
const NUMBER_WORDS = new Set(
  `two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
  hundred thousand million billion half third quarter fifth tenth dozen dozens twee drie vier vijf
  zes zeven acht negen tien elf twaalf vijftien twintig dertig veertig vijftig honderd duizend
  miljoen miljard mln mld helft derde kwart vijfde tiende tientallen honderden duizenden`.split(
    /\s+/,
  ),
);
const SHORTEST_AFFIX = 3;
/** Words seen are remembered up to here, so that a huge text cannot fill the memory. */
const CACHE_SIZE = 20_000;

/** The compiled affixes of one direction: every ending (or beginning) with its entries. */
class Affixes<Name extends string> {
  private readonly entries = new Map<string, Entry<Name>[]>();
  private longest = 0;
  constructor(private readonly cut: (word: string, length: number) => string) {}

  add(affix: string, entry: Entry<Name>): void {
    this.entries.set(affix, [...(this.entries.get(affix) ?? []), entry]);
    this.longest = Math.max(this.longest, affix.length);
  }

  *of(word: string): Generator<Entry<Name>> {
    const most = Math.min(word.length, this.longest);
    for (let length = SHORTEST_AFFIX; length <= most; length++) {
      yield* this.entries.get(this.cut(word, length)) ?? [];
    }
  }
}

/**
 * Compiles term lists into a function that finds their tags in a sentence's words.
 * The longest entry of a tag wins, and a trap wins from an entry of the same length.
 */
export function compileLexicon<Name extends string>(
  lists: readonly Entries<Name>[],
): Lexicon<Name> {
  const first = new Map<string, Entry<Name>[]>();
  const suffixes = new Affixes<Name>((word, length) => word.slice(-length));
  const prefixes = new Affixes<Name>((word, length) => word.slice(0, length));

  const add = (line: string, tag: Name, trap: boolean) => {
    const text = line.trim();
    if (!text) return;
    const words = text.split(/\s+/).map((word) => (ACRONYM.test(word) ? word : word.toLowerCase()));
    const entry: Entry<Name> = { tag, words, trap };
    const head = words[0] ?? '';
    if (head.startsWith('*')) suffixes.add(head.slice(1), entry);
    else if (head.endsWith('*')) prefixes.add(head.slice(0, -1), entry);
    else first.set(head, [...(first.get(head) ?? []), entry]);
  };
  for (const list of lists) {
    for (const line of list.terms.split('\n')) add(line, list.tag, false);
    for (const line of (list.traps ?? '').split('\n')) add(line, list.tag, true);
  }

  const cache = new Map<string, readonly Entry<Name>[]>();
  const startingWith = (word: Word): readonly Entry<Name>[] => {
    const known = cache.get(word.text);
    if (known) return known;
    const found = [
      ...(first.get(word.normal) ?? []),
      ...(word.text === word.normal ? [] : (first.get(word.text) ?? [])),
      ...suffixes.of(word.normal),
      ...prefixes.of(word.normal),
    ];
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(word.text, found);
    return found;
  };

  return (words) => {
    const spans: Named<Name>[] = [];
    const traps: Named<Name>[] = [];
    words.forEach((word, from) => {
      for (const entry of startingWith(word)) {
        if (!continues(words, from, entry)) continue;
        const span = { tag: entry.tag, from, to: from + entry.words.length };
        (entry.trap ? traps : spans).push(span);
      }
    });
    return spans.filter((span) => !traps.some((trap) => overrules(trap, span)));
  };
}

function overrules<Name extends string>(trap: Named<Name>, span: Named<Name>): boolean {
  return (
    trap.tag === span.tag &&
    trap.from < span.to &&
    span.from < trap.to &&
    trap.to - trap.from >= span.to - span.from
  );
}

function continues<Name extends string>(
  words: readonly Word[],
  from: number,
  entry: Entry<Name>,
): boolean {
  for (let at = 1; at < entry.words.length; at++) {
    const want = entry.words[at] ?? '';
    const word = words[from + at];
    if (!word) return false;
    const fits = want.endsWith('*')
      ? word.normal.startsWith(want.slice(0, -1))
      : want.startsWith('*')
        ? word.normal.endsWith(want.slice(1))
        : word.normal === want || word.text === want;
    if (!fits) return false;
  }
  return true;
}

/** Numbers, amounts of money and percentages among the words. */
export function figuresOf(words: readonly Word[]): Named<FigureTag>[] {
  return words.flatMap((word, from): Named<FigureTag>[] => {
    if ('€£$'.includes(word.normal)) {
      return [{ tag: 'Money', from, to: Math.min(from + 2, words.length) }];
    }
    if (!NUMBER.test(word.normal) && !NUMBER_WORDS.has(word.normal)) return [];
    const number: Named<FigureTag> = { tag: 'Number', from, to: from + 1 };
    return words[from + 1]?.normal === '%'
      ? [number, { tag: 'Share', from, to: from + 2 }]
      : [number];
  });
}
