import { GROUPS, type CheckId, type GroupId } from '../document/ids';
import { GROUP_TAGS } from '../signals/group-tags';
import type { Placed } from './sentences';

/** Checks whose reason can name the party that the text names (`reason_…_partial_named`), and the groups of that party. */
export const NAMING: Partial<Record<CheckId, readonly GroupId[]>> = {
  citizens: ['citizens'],
  parliament: ['parliament'],
  executives: ['executives'],
  officials: ['officials'],
  interests: GROUPS,
  consultation: GROUPS,
};

/** The party that a check is about, in the text's own words; null where no sentence has them. */
export function partyNamed(check: CheckId, evidence: readonly Placed[]): string | null {
  const tags = new Set<string>(NAMING[check]?.map((group) => GROUP_TAGS[group]));
  for (const { sentence } of evidence) {
    const span = sentence.tags.find(({ tag }) => tags.has(tag));
    const [first, last] = [sentence.words[span?.from ?? -1], sentence.words[(span?.to ?? 0) - 1]];
    if (first && last) return sentence.text.slice(first.start, last.end);
  }
  return null;
}
