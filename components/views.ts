import type { ComponentType } from 'preact';
import type { CheckResult } from '../lib/checks/analysis';
import type { Span } from '../lib/document/document';
import type { Subject } from '../lib/dissent';
import type { CheckId } from '../lib/document/ids';
import type { InForce } from '../lib/settings/managed';
import type { Version } from '../lib/settings/versions';
import type { PanelActions } from './actions';
import type { SetAside } from './aside/set-aside';
import { TensionsAndInterests } from './dilemma/tensions-and-interests';
import { DissentView } from './dissent/dissent-view';
import { Findings } from './findings';
import { PerspectivesView } from './perspectives/perspectives-view';
import { ProgressView } from './progress/progress-view';
import { ReadingView } from './reading/reading-view';
import { ReportView } from './report/report-view';
import type { Shown, Source } from './session/state';
import type { MessageKey } from './text';

/** All that a view may show. */
export interface ViewProps {
  readonly shown: Shown;
  readonly source: Source;
  /** The checks that are on. */
  readonly checks: readonly CheckResult[];
  /** Those of them that don't count for this document. */
  readonly ignored: readonly CheckId[];
  /** What of them was set aside, and how. */
  readonly setAside: readonly SetAside[];
  readonly inForce: InForce;
  /** How the document stood before, the present last; null where that is not kept. */
  readonly versions: readonly Version[] | null;
  /** What the user wants to stand in the report besides. */
  readonly notes: readonly string[];
  /** The words that were last asked for in the reading view. */
  readonly marked: Span | null;
  /** What dissent is about. */
  readonly subject: Subject;
  /** The words in the draft that the user pointed at. */
  readonly here: Span | null;
  /** They are where the cursor happens to be: the focus is not to go there. */
  readonly quietly: boolean;
  readonly actions: PanelActions;
}

export type ViewId =
  'overview' | 'perspectives' | 'dilemma' | 'dissent' | 'reading' | 'progress' | 'report';

interface View {
  readonly id: ViewId;
  readonly label: MessageKey;
  readonly Body: ComponentType<ViewProps>;
  /** Absent: always there. */
  readonly applies?: (source: Source) => boolean;
}

/** The tabs of the panel, in their order. A new one is a line here. */
export const VIEWS: readonly View[] = [
  { id: 'overview', label: 'tab_overview', Body: Findings },
  {
    id: 'reading',
    label: 'tab_reading',
    Body: ReadingView,
    applies: (source) => source !== 'tab',
  },
  { id: 'perspectives', label: 'tab_perspectives', Body: PerspectivesView },
  { id: 'dilemma', label: 'tab_dilemma', Body: TensionsAndInterests },
  { id: 'dissent', label: 'tab_dissent', Body: DissentView },
  { id: 'progress', label: 'tab_progress', Body: ProgressView },
  { id: 'report', label: 'tab_report', Body: ReportView },
];
