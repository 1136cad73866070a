import type { SignalId } from '../document/ids';
import { matchTerms, parseMatch, type Reg, type Term } from './engine';
import type { TagSpan } from './lexicon';
import type { CueList } from './types';
import type { Word } from './words';

/** A cue that fired, over a half-open range of words. */
export interface CueHit<Id extends string = SignalId> {
  readonly signal: Id;
  /** Which cue: the match syntax as the data has it. */
  readonly cue: string;
  /** Whether the cue is one of those that hardly ever deceive. */
  readonly sure: boolean;
  readonly from: number;
  readonly to: number;
}

type Role = 'cue' | 'sure' | 'trap';

interface Pattern<Id extends string> {
  readonly signal: Id;
  readonly cue: string;
  readonly role: Role;
  readonly regs: readonly Reg[];
  /** For each compulsory token: the words or #Tags of which the sentence must have one. */
  readonly needs: readonly (readonly string[])[];
}

export type CueFinder<Id extends string = SignalId> = (
  words: readonly Word[],
  tags: readonly TagSpan[],
) => CueHit<Id>[];

/**
 * Compiles cue lists. `common`: words that most sentences have, which are a poor sign that a
 * pattern may match. Throws where a pattern cannot be read or has no fixed word or tag.
 */
export function compileCues<Id extends string>(
  lists: readonly CueList<Id>[],
  common: ReadonlySet<string> = new Set(),
): CueFinder<Id> {
  const byHook = new Map<string, Pattern<Id>[]>();
  const add = ({ signal }: CueList<Id>, role: Role, cues: readonly string[] = []) => {
    for (const cue of cues) {
      for (const syntax of expand(cue)) hang(byHook, patternOf(signal, cue, role, syntax), common);
    }
  };
  for (const list of lists) {
    add(list, 'cue', list.cues);
    add(list, 'sure', list.sure);
    add(list, 'trap', list.traps);
  }
  return (words, tags) => {
    const terms = termsOf(words, tags);
    const haves = new Set<string>();
    for (const term of terms) {
      haves.add(term.normal);
      for (const tag of term.tags) haves.add('#' + tag);
    }
    const tried = new Set<Pattern<Id>>();
    const hits: CueHit<Id>[] = [];
    const traps: CueHit<Id>[] = [];
    for (const have of haves) {
      for (const pattern of byHook.get(have) ?? []) {
        if (tried.has(pattern)) continue;
        tried.add(pattern);
        if (!pattern.needs.every((need) => need.some((word) => haves.has(word)))) continue;
        for (const [from, to] of matchTerms(terms, pattern.regs)) {
          const { signal, cue, role } = pattern;
          (role === 'trap' ? traps : hits).push({ signal, cue, sure: role === 'sure', from, to });
        }
      }
    }
    return hits.filter(
      (hit) =>
        !traps.some(
          (trap) => trap.signal === hit.signal && trap.from < hit.to && hit.from < trap.to,
        ),
    );
  };
}

/**
 * Writes out alternatives that hold a tag or several words, one pattern for each:
 * compromise's matcher does not find those after a gap. Single words stay together.
 */
export function expand(cue: string): string[] {
  const group = /\(([^()]*[# ][^()]*)\)(\?)?/.exec(cue);
  if (!group) return [cue];
  const [whole, inner = '', optional] = group;
  const alternatives = inner.split('|');
  const single = alternatives.filter((one) => !/[# ]/.test(one));
  const choices = [
    ...(single.length > 0 ? [`(${single.join('|')})`] : []),
    ...alternatives.filter((one) => /[# ]/.test(one)),
    ...(optional ? [''] : []),
  ];
  return choices.flatMap((choice) => expand(cue.replace(whole, () => choice).trim()));
}

function patternOf<Id extends string>(
  signal: Id,
  cue: string,
  role: Role,
  syntax: string,
): Pattern<Id> {
  const regs = parseMatch(syntax);
  const needs = regs.flatMap((reg) => {
    const need = needOf(reg);
    return need.length > 0 ? [need] : [];
  });
  if (needs.length === 0) throw new Error(`a cue without a fixed word or tag: ${cue}`);
  return { signal, cue, role, regs, needs };
}

function needOf(reg: Reg): readonly string[] {
  if (reg.optional || reg.negative) return [];
  if (reg.word !== undefined) return [reg.word];
  if (reg.tag !== undefined) return ['#' + reg.tag];
  if (reg.fastOr) return [...reg.fastOr];
  return [];
}

/** What a token costs to hang a pattern on: how many sentences have it, roughly. */
const COMMON_WORD = 40;
const TAG = 30;
const OTHER_WORD = 1;

/** A pattern hangs on its rarest token: each sentence that has it tries the pattern. */
function hang<Id extends string>(
  byHook: Map<string, Pattern<Id>[]>,
  pattern: Pattern<Id>,
  common: ReadonlySet<string>,
): void {
  const cost = (need: readonly string[]) =>
    need.reduce(
      (sum, word) =>
        sum + (common.has(word) ? COMMON_WORD : word.startsWith('#') ? TAG : OTHER_WORD),
      0,
    );
  const [hooks = []] = [...pattern.needs].sort((a, b) => cost(a) - cost(b));
  for (const hook of hooks) {
    const hung = byHook.get(hook);
    if (hung) hung.push(pattern);
    else byHook.set(hook, [pattern]);
  }
}

/** Without accents, as compromise's parser writes the words of a pattern. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function termsOf(words: readonly Word[], tags: readonly TagSpan[]): Term[] {
  const terms = words.map((word, at) => ({
    text: plain(word.normal),
    normal: plain(word.normal),
    machine: null,
    pre: '',
    post: '',
    tags: new Set<string>(),
    id: String(at),
  }));
  for (const span of tags) {
    for (let at = span.from; at < span.to; at++) terms[at]?.tags.add(span.tag);
  }
  return terms;
}
