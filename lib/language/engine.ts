import nlp from 'compromise/one';

/**
 * The one place that reaches into compromise: its sentence splitter, its match-syntax
 * parser and its matcher. They are called on words that were read once, because its own
 * tokeniser costs more than all the rest of the analysis (measured in `npm run bench`).
 */

/** A word as compromise's matcher sees it. */
export interface Term {
  text: string;
  normal: string;
  machine: null;
  pre: string;
  post: string;
  tags: Set<string>;
  id: string;
}

/** One parsed token of the match syntax. */
export interface Reg {
  readonly word?: string;
  readonly tag?: string;
  readonly fastOr?: Set<string>;
  readonly choices?: readonly (readonly Reg[])[];
  readonly operator?: string;
  readonly optional?: boolean;
  readonly negative?: boolean;
}

interface Methods {
  readonly one: {
    readonly match: (
      docs: readonly (readonly Term[])[],
      todo: { readonly regs: readonly Reg[] },
    ) => { readonly ptrs: readonly (readonly [number, number, number])[] };
    readonly tokenize: {
      readonly splitSentences: (text: string, world: SplitWorld) => string[];
      readonly isSentence: unknown;
    };
  };
}

interface SplitWorld {
  readonly methods: Methods;
  readonly model: { readonly one: { readonly abbreviations: Readonly<Record<string, true>> } };
}

const methods = nlp.methods() as Methods;

/** Stands for a hyphen within a word while compromise parses: it would take it for two words. */
const HYPHEN = 'zqz';

/** Parses match syntax. Throws on a pattern that compromise cannot read. */
export function parseMatch(syntax: string): readonly Reg[] {
  const safe = syntax.split(' ').map(withoutHyphens).join(' ');
  const regs = nlp.parseMatch(safe) as unknown as readonly Reg[];
  return safe === syntax ? regs : regs.map(withHyphens);
}

/** A regular expression (`/^20[2-4]/`) stays as it is. */
const withoutHyphens = (token: string): string =>
  token.includes('/') ? token : token.replace(/(?<=\p{L})-(?=\p{L})/gu, HYPHEN);

function withHyphens(reg: Reg): Reg {
  const restored = (word: string) => word.replaceAll(HYPHEN, '-');
  return {
    ...reg,
    ...(reg.word !== undefined && { word: restored(reg.word) }),
    ...(reg.fastOr && { fastOr: new Set([...reg.fastOr].map(restored)) }),
    ...(reg.choices && { choices: reg.choices.map((choice) => choice.map(withHyphens)) }),
  };
}

/** All places, as half-open word ranges, where the pattern matches the terms. */
export function matchTerms(
  terms: readonly Term[],
  regs: readonly Reg[],
): readonly (readonly [from: number, to: number])[] {
  return methods.one.match([terms], { regs }).ptrs.map(([, from, to]) => [from, to]);
}

/** A sentence splitter that knows a language's abbreviations. */
export function sentenceSplitter(abbreviations: readonly string[]): (text: string) => string[] {
  const world: SplitWorld = {
    methods,
    model: {
      one: { abbreviations: Object.fromEntries(abbreviations.map((word) => [word, true])) },
    },
  };
  const known = new Set(abbreviations);
  return (text) => {
    const parts = methods.one.tokenize.splitSentences(unbracketed(text, known), world);
    let at = 0;
    return parts.map((part) => text.slice(at, (at += part.length)));
  };
}

/** An abbreviation right behind a bracket. */
const BRACKETED = /[([](?=(\p{L}[\p{L}.]*)\.)/gu;

/** With a space for each bracket before an abbreviation: compromise would not know it there. */
const unbracketed = (text: string, abbreviations: ReadonlySet<string>): string =>
  text.replace(BRACKETED, (bracket, word: string) =>
    abbreviations.has(word.toLowerCase()) ? ' ' : bracket,
  );
