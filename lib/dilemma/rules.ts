import type { Language } from '../document/document';
import type { Entries } from '../language/lexicon';
import { wants as wantsEn } from './en/wants';
import { sides as sidesEn } from './en/sides';
import { support as supportEn } from './en/support';
import { wants as wantsNl } from './nl/wants';
import { sides as sidesNl } from './nl/sides';
import { support as supportNl } from './nl/support';

/**
 * How a sentence sets two things against each other. The pattern has flags `diu` and the
 * groups `one` and `other`: the words of each side. Where the words also choose (`wins`),
 * one of the groups may be absent.
 */
export interface SideRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Which side the words themselves put first. */
  readonly wins?: SideName;
  /** A sentence, and the sides that must be found in it. */
  readonly yes: readonly (readonly [text: string, one: string | null, other: string | null])[];
  /** Sentences that this rule must leave alone. */
  readonly no: readonly string[];
}

export type SideName = 'one' | 'other';

/** What a side that loses can get. */
export type SupportKind = 'compensation' | 'transition' | 'support';

/** What a party wants, as it needs it or as it asks for it; and what parties want together. */
export type WantKind = 'interest' | 'demand' | 'shared';

/** Words and phrases in the notation of TermList, with the examples that prove them. */
export interface TermRule<Name extends string> extends Entries<Name> {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export interface DilemmaRules {
  /** In the order in which they are tried. */
  readonly sides: readonly SideRule[];
  readonly support: readonly TermRule<SupportKind>[];
  readonly wants: readonly TermRule<WantKind>[];
}

/** What each language has to tell sides, support and interests apart. */
export const RULES: Readonly<Record<Language, DilemmaRules>> = {
  nl: { sides: sidesNl, support: supportNl, wants: wantsNl },
  en: { sides: sidesEn, support: supportEn, wants: wantsEn },
};
