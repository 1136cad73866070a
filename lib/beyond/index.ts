import type { Analysis, Evidence, SentenceAnalysis } from '../checks/analysis';
import { interestsOf } from '../dilemma/interests';
import type { Document } from '../document/document';
import type { Genre } from '../document/genre';
import { GROUPS } from '../document/ids';
import { BEYOND, type BeyondId } from './rules';
import { cuedSentences, type CuedSentence } from './sentences';

export { BEYOND_STARTERS, BEYOND_UNDER, type BeyondId } from './rules';

export interface BeyondQuestion {
  readonly id: BeyondId;
  /** The sentences that it is asked of, at least one. */
  readonly evidence: readonly Evidence[];
}

/** Who carries it out writes it, and is the source. */
const OWN_WORK: Genre = 'uitvoeringsnota';

/** As many sentences as a question shows. */
const SHOWN = 2;

/** The questions beyond the sixteen that a draft gives cause for. Pure. */
export function questionsBeyond(document: Document, analysis: Analysis): BeyondQuestion[] {
  const body = cuedSentences(document, analysis);
  const found: Readonly<Record<BeyondId, readonly SentenceAnalysis[]>> = {
    source: analysis.genre === OWN_WORK ? [] : claimsWithoutSource(body),
    reciprocity: oneWayDemands(body),
    shared: interestsApart(document, analysis),
  };
  return BEYOND.flatMap((id) => {
    const evidence = found[id].slice(0, SHOWN).map(evidenceOf);
    return evidence.length > 0 ? [{ id, evidence }] : [];
  });
}

/** A source anywhere in the same part of the draft is taken for that of the claim. */
function claimsWithoutSource(body: readonly CuedSentence[]): SentenceAnalysis[] {
  const sourced = new Set(body.filter(({ cues }) => cues.has('source')).map(({ part }) => part));
  return body
    .filter(({ cues, part }) => cues.has('claim') && !sourced.has(part))
    .map(({ sentence }) => sentence);
}

/** Only where the whole draft is silent on what they get, ask or think. */
function oneWayDemands(body: readonly CuedSentence[]): SentenceAnalysis[] {
  if (body.some(({ cues, sentence }) => cues.has('return') || speaksForOfficials(sentence))) {
    return [];
  }
  return body.filter(({ cues }) => cues.has('demand')).map(({ sentence }) => sentence);
}

function speaksForOfficials({ signals }: SentenceAnalysis): boolean {
  const has = (...wanted: readonly string[]) =>
    signals.some(({ signal }) => wanted.includes(signal));
  return has('officials') && has('interest', 'consultation', 'dissent', 'benefit');
}

/** One sentence for each group that is said to want something, where nothing shared is. */
function interestsApart(document: Document, analysis: Analysis): SentenceAnalysis[] {
  const { groups, shared } = interestsOf(document, analysis);
  if (shared.length > 0) return [];
  const told = GROUPS.flatMap((group) => {
    const want = groups[group].find(({ party }) => party);
    return want ? [want.sentence] : [];
  });
  const apart = [...new Set(told)];
  return apart.length > 1 ? apart : [];
}

function evidenceOf({ block, start, end, text }: SentenceAnalysis): Evidence {
  return { block, start, end, quote: text, cue: null };
}
