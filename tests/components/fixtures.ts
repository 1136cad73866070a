import type { PanelActions } from '../../components/actions';
import type { Files } from '../../components/files/use-files';
import type { Shown } from '../../components/session/state';
import {
  MATRIX_COLUMNS,
  type Analysis,
  type CheckResult,
  type Matrix,
  type MatrixColumn,
  type SentenceAnalysis,
} from '../../lib/checks/analysis';
import type { Document } from '../../lib/document/document';
import { CHECKS, GROUPS, type CheckId, type GroupId, type Verdict } from '../../lib/document/ids';

const TEXTS = [
  'U wordt gevraagd in te stemmen met het automatisch uitbetalen van de energietoelage.',
  'Daarmee krijgen 140.000 gezinnen gemiddeld € 640 per jaar waar zij nu van afzien.',
  'Gemeenten voeren de regeling uit.',
  'De Kamer verzocht in de motie-Van den Berg om het niet-gebruik te halveren.',
];

export const MEMO: Document = {
  title: 'Nota ter beslissing: energietoelage voortaan vanzelf uitbetalen',
  blocks: TEXTS.map((text) => ({ kind: 'paragraph', level: 0, text })),
};

const SENTENCES: readonly SentenceAnalysis[] = TEXTS.map((text, block) => ({
  block,
  start: 0,
  end: text.length,
  text,
  signals: [],
}));

const VERDICTS: Readonly<Record<CheckId, Verdict>> = {
  decision: 'covered',
  problem: 'covered',
  options: 'missing',
  'positive-consequences': 'covered',
  'negative-consequences': 'missing',
  feasibility: 'partial',
  dilemma: 'unsure',
  justification: 'missing',
  citizens: 'covered',
  parliament: 'covered',
  executives: 'partial',
  officials: 'covered',
  interests: 'covered',
  consultation: 'covered',
  practice: 'missing',
  dissent: 'missing',
};

const EVIDENCE: Partial<Record<CheckId, number>> = { decision: 0, citizens: 1, feasibility: 2 };

function resultOf(id: CheckId): CheckResult {
  const at = EVIDENCE[id];
  const sentence = at === undefined ? undefined : SENTENCES[at];
  const verdict = VERDICTS[id];
  return {
    id,
    verdict,
    confidence: 0.8,
    reason: `reason_${id.replaceAll('-', '_')}_${verdict}`,
    named: null,
    evidence: sentence
      ? [
          {
            block: sentence.block,
            start: 0,
            end: sentence.end,
            quote: sentence.text,
            cue: { block: sentence.block, start: 0, end: 9 },
          },
        ]
      : [],
  };
}

const FOUND: Partial<Record<`${GroupId}-${MatrixColumn}`, readonly number[]>> = {
  'citizens-mentioned': [1],
  'citizens-gains': [1],
  'parliament-mentioned': [3],
  'parliament-wants': [3],
  'executives-mentioned': [0],
  'officials-mentioned': [2],
};

export const MATRIX = Object.fromEntries(
  GROUPS.map((group) => [
    group,
    Object.fromEntries(MATRIX_COLUMNS.map((column) => [column, FOUND[`${group}-${column}`] ?? []])),
  ]),
) as Record<GroupId, Record<MatrixColumn, readonly number[]>> satisfies Matrix;

export const ANALYSIS: Analysis = {
  language: 'nl',
  genre: 'beslisnota',
  isPolicyDraft: true,
  words: 1412,
  notChecked: [],
  dilemmaBeforeChoice: null,
  checks: CHECKS.map(resultOf),
  sentences: SENTENCES,
  matrix: MATRIX,
};

export const SHOWN: Shown = {
  document: MEMO,
  analysis: ANALYSIS,
  target: 'a',
  targets: [{ id: 'a', kind: 'contenteditable', label: 'Nota', words: 1412 }],
  capabilities: { read: true, follow: true, mark: true, reveal: true, insert: true },
  truncated: false,
};

/** The analysis with other verdicts for some checks. */
export function withVerdicts(verdicts: Partial<Record<CheckId, Verdict>>): Analysis {
  return {
    ...ANALYSIS,
    checks: ANALYSIS.checks.map((result) => ({
      ...result,
      verdict: verdicts[result.id] ?? result.verdict,
      reason: 'reason_unknown',
      named: null,
    })),
  };
}

const nothing = () => undefined;

/** Actions that do nothing, but for those that are given. */
export function actionsWith(actions: Partial<PanelActions> = {}): PanelActions {
  return {
    readAgain: nothing,
    allow: nothing,
    reload: nothing,
    checkAnyway: nothing,
    stopChecking: nothing,
    goOn: nothing,
    choose: nothing,
    rememberTarget: nothing,
    toggleMarks: nothing,
    reveal: nothing,
    leaveReading: nothing,
    select: nothing,
    openView: nothing,
    insert: nothing,
    dissent: nothing,
    dissentOnSelection: nothing,
    note: nothing,
    leaveNote: nothing,
    leaveHere: nothing,
    copy: nothing,
    ignore: nothing,
    ignoreAlways: nothing,
    claim: async () => true,
    explain: nothing,
    restore: nothing,
    set: nothing,
    say: nothing,
    dismissNotice: nothing,
    openOptions: nothing,
    ...actions,
  };
}

/** Files at rest, but for what is given. */
export function filesWith(files: Partial<Files> = {}): Files {
  return {
    busy: null,
    problem: null,
    openFile: nothing,
    openPasted: nothing,
    openSample: nothing,
    openPdf: nothing,
    cancel: nothing,
    ...files,
  };
}
