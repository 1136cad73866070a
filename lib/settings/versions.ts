import { CHECKS, type CheckId, type Verdict } from '../document/ids';
import { perDocument } from './per-document';

/** How a document stood on a day: verdicts only, nothing of its text. */
export interface Version {
  /** YYYY-MM-DD, where the user is. */
  readonly day: string;
  readonly verdicts: Readonly<Partial<Record<CheckId, Verdict>>>;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const VERDICTS: readonly unknown[] = [
  'covered',
  'partial',
  'missing',
  'unsure',
] satisfies Verdict[];

function isVersion(value: unknown): value is Version {
  if (typeof value !== 'object' || value === null) return false;
  const { day, verdicts } = value as Partial<Record<keyof Version, unknown>>;
  if (typeof day !== 'string' || !DAY.test(day)) return false;
  if (typeof verdicts !== 'object' || verdicts === null) return false;
  const known: readonly string[] = CHECKS;
  return Object.entries(verdicts).every(
    ([id, verdict]) => known.includes(id) && VERDICTS.includes(verdict),
  );
}

/** The versions of each document, oldest first. Only kept where the user turned that on. */
export const versionsKept = perDocument('versions', isVersion);

/** More versions say nothing more. */
const MOST_KEPT = 12;

/** The versions with the present one as the last; the same as the last one is no new version. */
export function withVersion(kept: readonly Version[], now: Version): Version[] {
  const last = kept.at(-1);
  const before = last && sameVerdicts(last, now) ? kept.slice(0, -1) : kept;
  return [...before, now].slice(-MOST_KEPT);
}

/** Whether two versions stand the same. */
export function sameVerdicts(a: Version, b: Version): boolean {
  return CHECKS.every((id) => a.verdicts[id] === b.verdicts[id]);
}

export interface Progressed {
  readonly better: readonly CheckId[];
  readonly worse: readonly CheckId[];
}

/** What we are not sure of got neither better nor worse. */
const RANKS: Readonly<Partial<Record<Verdict, number>>> = { missing: 0, partial: 1, covered: 2 };

/** What got better and what got worse from one version to another. */
export function progressBetween(before: Version, now: Version): Progressed {
  const step = (id: CheckId) => rankIn(now, id) - rankIn(before, id);
  return {
    better: CHECKS.filter((id) => step(id) > 0),
    worse: CHECKS.filter((id) => step(id) < 0),
  };
}

/** NaN compares as neither more nor less. */
function rankIn({ verdicts }: Version, id: CheckId): number {
  const verdict = verdicts[id];
  return (verdict && RANKS[verdict]) ?? NaN;
}
