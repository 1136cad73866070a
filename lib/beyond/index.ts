import type { Analysis, Evidence, SentenceAnalysis } from '../checks/analysis';
import { interestsOf, type Want } from '../dilemma/interests';
import type { Document } from '../document/document';
import type { Genre } from '../document/genre';
import { partiesIn } from '../dilemma/parties';
import { GROUPS, type SignalId } from '../document/ids';
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

/** What is wished, doubted or disputed is not claimed. */
const NO_CLAIM: readonly SignalId[] = [
  'goal',
  'problem',
  'uncertainty',
  'dissent',
  'interest',
  'consultation',
  'option',
  'benefit',
];

/** So much of a draft tells who writes it, of long blocks their beginning. */
const TOP_BLOCKS = 6;
const TOP_LENGTH = 120;

const PARTIES = GROUPS.filter((group) => group !== 'executives');

/** What must be done today already, by people too, or is asked of the reader is no such demand. */
const NO_DEMAND: readonly SignalId[] = [
  'problem',
  'decision',
  'goal',
  'dissent',
  'interest',
  'justification',
  'uncertainty',
  'citizens',
];

/**
 * An interest with this confidence was right in 78 of 82 pairs that readers judged, any interest
 * in 90 of 116.
 */
const PLAIN = 0.8;

/** Wants that stand so many sentences apart at most are about the same thing. */
const NEAR = 6;

/** As many sentences as a question shows. */
const SHOWN = 2;

/** The questions beyond the sixteen that a draft gives cause for. Pure. */
export function questionsBeyond(document: Document, analysis: Analysis): BeyondQuestion[] {
  const body = cuedSentences(document, analysis);
  const found: Readonly<Record<BeyondId, readonly SentenceAnalysis[]>> = {
    source: analysis.genre === OWN_WORK ? [] : claimsWithoutSource(document, analysis, body),
    reciprocity: oneWayDemands(body),
    shared: interestsApart(document, analysis),
  };
  return BEYOND.flatMap((id) => {
    const evidence = found[id].slice(0, SHOWN).map(evidenceOf);
    return evidence.length > 0 ? [{ id, evidence }] : [];
  });
}

/**
 * A source anywhere in the same part of the draft is taken for that of the claim; who is named
 * at the top of the draft speaks of its own work.
 */
function claimsWithoutSource(
  { title, blocks }: Document,
  { language }: Analysis,
  body: readonly CuedSentence[],
): SentenceAnalysis[] {
  if (!language) return [];
  const sourced = new Set(body.filter(({ cues }) => cues.has('source')).map(({ part }) => part));
  const isOwn = (sentence: SentenceAnalysis) => {
    const above = blocks.slice(0, Math.min(TOP_BLOCKS, sentence.block));
    const top = [title, ...above.map(({ text }) => text.slice(0, TOP_LENGTH))];
    return partiesIn(sentence.text, sentence, language).some(
      ({ group, name }) => group === 'officials' && top.some((line) => line.includes(name)),
    );
  };
  return body
    .filter(({ cues, part }) => cues.has('claim') && !sourced.has(part))
    .map(({ sentence }) => sentence)
    .filter((sentence) => says(sentence, 'feasibility') && !says(sentence, ...NO_CLAIM))
    .filter((sentence) => !isOwn(sentence));
}

/** Only where the whole draft is silent on what they get, ask or think. */
function oneWayDemands(body: readonly CuedSentence[]): SentenceAnalysis[] {
  const demands = body.filter(({ cues, sentence }) => cues.has('demand') && isTask(sentence));
  const isHeard = body.some(
    ({ cues, sentence }) =>
      speaksForOfficials(sentence) || (cues.has('return') && !isForOthers(sentence)),
  );
  return isHeard ? [] : demands.map(({ sentence }) => sentence);
}

const isTask = (sentence: SentenceAnalysis) =>
  says(sentence, 'officials') &&
  says(sentence, 'drawback', 'feasibility') &&
  !says(sentence, ...NO_DEMAND);

const isForOthers = (sentence: SentenceAnalysis) =>
  says(sentence, 'citizens') && !says(sentence, 'officials');

const speaksForOfficials = (sentence: SentenceAnalysis) =>
  says(sentence, 'officials') && says(sentence, 'interest', 'consultation', 'dissent', 'benefit');

const says = ({ signals }: SentenceAnalysis, ...any: readonly SignalId[]) =>
  signals.some(({ signal }) => any.includes(signal));

/**
 * One sentence for each group that is said in so many words to want something, where nothing
 * shared is. Who decides is no such party: what it wants is what the draft is about.
 */
function interestsApart(document: Document, analysis: Analysis): SentenceAnalysis[] {
  const { groups, shared } = interestsOf(document, analysis);
  if (shared.length > 0) return [];
  const told = PARTIES.flatMap((group) => groups[group].find(isPlain)?.sentence ?? []);
  const apart = [...new Set(told)];
  const places = apart.map((sentence) => analysis.sentences.indexOf(sentence));
  const isOneTopic = Math.max(...places) - Math.min(...places) <= NEAR;
  return apart.length > 1 && isOneTopic ? apart : [];
}

const isPlain = ({ party, interest, demand, sentence: { signals } }: Want) =>
  party !== null &&
  (interest || demand) &&
  signals.some(({ signal, confidence }) => signal === 'interest' && confidence >= PLAIN);

function evidenceOf({ block, start, end, text }: SentenceAnalysis): Evidence {
  return { block, start, end, quote: text, cue: null };
}
