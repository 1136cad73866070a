import type { CueList } from '../language/types';
import type { CheckId, SignalId } from '../document/ids';

/** What a reader can ask for that no signal tells: each has a cue list in every language. */
export const TOPICS = [
  // time and money
  'start',
  'deadline',
  'amount',
  'cover',
  // what people must do, and where they can turn
  'effort',
  'help',
  'appeal',
  'exception',
  'told',
  'planned',
  // carrying it out
  'capacity',
  'systems',
  'room',
  'advice',
  // promises, control and oversight
  'promise',
  'position',
  'monitor',
  'oversight',
  'norm',
  'responsible',
  'enforce',
  'evasion',
  // what else plays
  'reason',
  'besides',
] as const;
export type TopicId = (typeof TOPICS)[number];

/** Words that give a topic away; as the cues of a signal, in the same notation. */
export type TopicCues = Omit<CueList, 'signal'>;

/** One way to answer: a sentence that has all of this, or a check that is covered. */
export interface Answer {
  readonly signals?: readonly SignalId[];
  readonly topics?: readonly TopicId[];
  /** It speaks of the reader: of the group, or of the role where one is chosen. */
  readonly own?: true;
  /** None of these signals or topics: what is asked or planned is no effect or result. */
  readonly except?: readonly (SignalId | TopicId)[];
  /** Covered, with the words that made it so. Goes alone. */
  readonly check?: CheckId;
}

/** What answers a question: each of the needs, in one of its ways. */
export type Needs = readonly (readonly Answer[])[];

/** What answers a question, and the check under which an answer belongs in a draft. */
export interface Rule {
  readonly under: CheckId;
  readonly needs: Needs;
}

/** How a question is put, and how a writer can begin to answer it. */
export interface QuestionText {
  readonly ask: string;
  readonly starter: string;
}

/** Somebody whom a draft names: one of the readers by trade, post or circumstance. */
export interface Role {
  /** As in "read as …": one person. */
  readonly name: string;
  /** As a starter sentence calls them: "huurders", "de Belastingdienst". */
  readonly group: string;
  /** What a draft calls them, in the notation of TermList. */
  readonly terms: string;
}
