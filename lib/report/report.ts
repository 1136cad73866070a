import type { MatrixColumn } from '../checks/analysis';
import type { Language } from '../document/document';
import type { Genre } from '../document/genre';
import type { CheckId, GroupId, Verdict } from '../document/ids';

/** Words of the memo, and the heading that they stand under. */
export interface ReportQuote {
  readonly text: string;
  readonly section: string | null;
}

export interface ReportCheck {
  readonly id: CheckId;
  readonly verdict: Verdict;
  /** What in the memo answers it, the best first. */
  readonly quotes: readonly ReportQuote[];
}

/** For each column how many sentences say it of this group. Never added up, never averaged. */
export interface ReportRow {
  readonly group: GroupId;
  readonly sentences: Readonly<Record<MatrixColumn, number>>;
}

/** A check that the user set aside for this memo, and why; the reason may be empty. */
export interface IgnoredCheck {
  readonly id: CheckId;
  readonly reason: string;
}

/**
 * What there is to tell about a memo at one moment: data only, in no language. It gives no
 * score.
 */
export interface Report {
  /** Goes up when the form of the data changes. */
  readonly format: 1;
  readonly title: string;
  /** The day in the user's own time zone, as YYYY-MM-DD. */
  readonly date: string;
  readonly rulesVersion: string;
  readonly language: Language | null;
  readonly genre: Genre;
  readonly isPolicyDraft: boolean;
  readonly words: number;
  /** What the memo asks of its reader. */
  readonly asked: readonly ReportQuote[];
  readonly matrix: readonly ReportRow[];
  /** The open checks, the most telling first. */
  readonly gaps: readonly Pick<ReportCheck, 'id' | 'verdict'>[];
  readonly dilemma: {
    readonly quotes: readonly ReportQuote[];
    /** Whether it stands before the choice; null where one of the two is not there. */
    readonly beforeChoice: boolean | null;
  };
  /** All checks that count. */
  readonly checks: readonly ReportCheck[];
  readonly ignored: readonly IgnoredCheck[];
  /** What the user added in words of their own. */
  readonly notes: readonly string[];
}
