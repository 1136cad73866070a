import type { Analysis, Evidence } from '../checks/analysis';
import type { Document, Language } from '../document/document';
import type { CheckId } from '../document/ids';
import { evidenceFor, SURE, type About } from './answers';
import { candidatesOf, confidence } from './candidates';
import { fillSlots } from './fill';
import { PERSPECTIVES } from './packs';
import type { QuestionText, Role } from './perspective';
import { rulesOf, type ReaderId } from './readers';

/** Through whose eyes: one of the readers, perhaps in a role that the draft names. */
export interface Reader {
  readonly id: ReaderId;
  readonly role: Role | null;
}

export interface AnsweredQuestion {
  readonly id: string;
  readonly question: string;
  readonly evidence: readonly Evidence[];
}

export interface OpenQuestion {
  readonly id: string;
  readonly question: string;
  /** A sentence to begin the answer with, in the language of the draft. */
  readonly starter: string;
  /** The check under which the answer belongs. */
  readonly under: CheckId;
}

/** What a reader finds in a draft, and what is left to ask. */
export interface ReadAs {
  readonly answered: readonly AnsweredQuestion[];
  readonly open: readonly OpenQuestion[];
}

/**
 * Reads a draft as somebody else: which of that reader's questions it answers. Pure. The
 * questions are in the language that is `spoken`, the starters in that of the draft.
 */
export function readAs(
  reader: Reader,
  analysis: Analysis,
  document: Document,
  spoken: Language | null = analysis.language,
): ReadAs {
  const { language, checks } = analysis;
  const answered: AnsweredQuestion[] = [];
  const open: OpenQuestion[] = [];
  if (!language || !spoken) return { answered, open };
  const asked = textsOf(reader.id, spoken);
  const texts = textsOf(reader.id, language);
  const candidates = candidatesOf(analysis, document, language);
  const about = aboutReader(reader, language);
  for (const [id, { needs, under }] of Object.entries(rulesOf(reader.id).questions)) {
    const question = asked[id]?.ask;
    const starter = texts[id]?.starter;
    if (question === undefined || starter === undefined) continue;
    const evidence = evidenceFor(needs, candidates, checks, about);
    if (evidence) answered.push({ id, question, evidence });
    else open.push({ id, question, starter: starterFor(reader, starter, language), under });
  }
  return { answered, open };
}

const textsOf = (reader: ReaderId, language: Language): Readonly<Record<string, QuestionText>> =>
  PERSPECTIVES[language].questions[reader];

/** In a role a sentence must name it; else it must speak of the reader's group. */
function aboutReader({ id, role }: Reader, language: Language): About {
  const { group, topic } = rulesOf(id);
  const known = PERSPECTIVES[language].roles[id];
  return ({ sentence, reading }) => {
    if (role) return reading.roles(id).some((at) => known[at]?.name === role.name) ? 1 : 0;
    const surety = confidence(sentence, group);
    return surety >= SURE && topic && !reading.topic(topic) ? 0 : surety;
  };
}

/** In a role, the slots that stand for the reader are filled with what the role is called. */
function starterFor({ id, role }: Reader, starter: string, language: Language): string {
  return role ? fillSlots(starter, PERSPECTIVES[language].slots[id], role.group) : starter;
}
