import type { Analysis, SentenceAnalysis } from '../checks/analysis';
import type { Role } from './perspective';
import { PERSPECTIVES } from './packs';
import { rulesOf, type ReaderId } from './readers';
import { readingOf } from './words';

/** A role that a draft names. */
export interface NamedRole extends Role {
  /** In how many sentences. */
  readonly sentences: number;
}

/** More roles than this make choosing harder than reading. */
const SHOWN = 4;

/**
 * The roles of a reader that the draft itself names, those named most first. Only sentences
 * that say something about the reader's group count, so that an addressee doesn't.
 */
export function rolesIn(reader: ReaderId, { language, sentences }: Analysis): NamedRole[] {
  if (!language) return [];
  const { group } = rulesOf(reader);
  const known = PERSPECTIVES[language].roles[reader];
  const counts = new Map<number, number>();
  for (const sentence of sentences) {
    if (!carries(sentence, group)) continue;
    for (const at of readingOf(sentence.text, language).roles(reader)) {
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, few], [b, many]) => many - few || a - b)
    .flatMap(([at, count]) => {
      const role = known[at];
      return role ? [{ ...role, sentences: count }] : [];
    })
    .slice(0, SHOWN);
}

const carries = ({ signals }: SentenceAnalysis, signal: string) =>
  signals.some((hit) => hit.signal === signal);
