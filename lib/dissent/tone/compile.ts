import type { Language } from '../../document/document';
import { groupsIn } from '../groups';
import { en } from './en';
import { matcherOf, type Hit } from './match';
import { nl } from './nl';
import type { StrengthRule, TonePack, ToneRule } from './types';

export type Find = (text: string) => Hit[];

export interface CompiledRule extends Omit<ToneRule, 'cues' | 'traps' | 'unless'> {
  readonly cues: readonly { readonly find: Find; readonly swap: string | null }[];
  readonly traps: readonly Find[];
  readonly unless: readonly Find[];
}

export interface CompiledTone {
  readonly rules: readonly CompiledRule[];
  readonly strengths: readonly (Pick<StrengthRule, 'strength' | 'name'> & {
    readonly finds: (text: string) => boolean;
  })[];
  /** A ground in the sentence itself. */
  readonly grounded: (text: string) => boolean;
  /** A ground in the sentence after it. */
  readonly grounds: (text: string) => boolean;
}

/** Every language that the tone is checked in. Adding one is a folder and a line here. */
export const TONE_PACKS: Readonly<Record<Language, TonePack>> = { nl, en };

export const TONES_OF: Readonly<Record<Language, CompiledTone>> = {
  nl: compileTone('nl', nl),
  en: compileTone('en', en),
};

/** A number is a ground, and so is what follows a colon or semicolon: it says why. */
const FIGURE = /\p{N}/u;
const EXPLAINED = /[:;]\s+(?:\S+\s+){2,}/u;

export function compileTone(language: Language, pack: TonePack): CompiledTone {
  const grounds = anyOf(pack.grounds);
  const counts = countsIn(pack);
  const holds = (text: string) => counts(text) || grounds(text);
  return {
    rules: pack.rules.map(compileRule),
    strengths: [
      ...pack.strengths.map(({ strength, name, cues }) => ({ strength, name, finds: anyOf(cues) })),
      ...shown(language, pack),
    ],
    grounded: (text) => holds(text) || EXPLAINED.test(text),
    grounds: holds,
  };
}

function compileRule(rule: ToneRule): CompiledRule {
  return {
    ...rule,
    cues: rule.cues.map((cue) =>
      typeof cue === 'string'
        ? { find: matcherOf(cue), swap: null }
        : { find: matcherOf(cue.cue), swap: cue.swap },
    ),
    traps: (rule.traps ?? []).map(matcherOf),
    unless: (rule.unless ?? []).map(matcherOf),
  };
}

function anyOf(cues: readonly string[]): (text: string) => boolean {
  const finds = cues.map(matcherOf);
  return (text) => finds.some((find) => find(text).length > 0);
}

/** Whether it names a number, in figures or in words. */
function countsIn({ numbers }: TonePack): (text: string) => boolean {
  const written = anyOf([numbers]);
  return (text) => FIGURE.test(text) || written(text);
}

/** What shows without words of its own: a number, a group, a question. */
function shown(language: Language, pack: TonePack): CompiledTone['strengths'] {
  const { names } = pack;
  const counts = countsIn(pack);
  return [
    { strength: 'number', name: names.number, finds: counts },
    { strength: 'group', name: names.group, finds: (text) => groupsIn(language, text).length > 0 },
    { strength: 'question', name: names.question, finds: (text) => /\?["”’]?\s*$/.test(text) },
  ];
}
