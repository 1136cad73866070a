import type { Analysis, Evidence, SentenceAnalysis } from '../checks/analysis';
import type { SignalId } from '../document/ids';
import { confidence, hitOf, type Candidate } from './candidates';
import { TOPICS, type Answer, type Needs, type TopicId } from './perspective';
import type { Range } from './words';

/**
 * A signal must be this probable before it answers a reader. Higher than what the panel
 * shows elsewhere: "answered" where nothing is said does more harm than a question too many.
 */
export const SURE = 0.6;
/** Sentences that a question with one need shows. */
const SHOWN = 2;

/** How sure it is that a sentence speaks of the reader. */
export type About = (candidate: Candidate) => number;

/** A sentence that answers, with the words that do and how sure that is. */
interface Found {
  readonly sentence: SentenceAnalysis;
  readonly words: Range | null;
  readonly strength: number;
}

/** The words that meet every need, or null where one of the needs is not met. */
export function evidenceFor(
  needs: Needs,
  candidates: readonly Candidate[],
  checks: Analysis['checks'],
  about: About,
): Evidence[] | null {
  const most = needs.length === 1 ? SHOWN : 1;
  const shown: Evidence[] = [];
  for (const ways of needs) {
    const met = [
      ...ways.flatMap((way) => checked(way, candidates, checks)),
      ...candidates
        .flatMap((candidate) => ways.flatMap((way) => answerIn(candidate, way, about) ?? []))
        .sort((a, b) => b.strength - a.strength)
        .map(quoted),
    ];
    if (met.length === 0) return null;
    shown.push(...once(met).slice(0, most));
  }
  return once(shown);
}

/** The evidence of a covered check, without what cannot answer by itself. */
function checked(way: Answer, candidates: readonly Candidate[], checks: Analysis['checks']) {
  const result = checks.find(({ id }) => id === way.check);
  if (result?.verdict !== 'covered') return [];
  return result.evidence.filter(({ block, start }) =>
    candidates.some(({ sentence }) => sentence.block === block && sentence.start === start),
  );
}

/** How a sentence answers in this way, or null where it doesn't. */
function answerIn({ sentence, reading }: Candidate, way: Answer, about: About): Found | null {
  if (way.check) return null;
  const { signals = [], topics = [], except = [] } = way;
  const sureties = signals.map((signal) => confidence(sentence, signal));
  if (way.own) sureties.push(about({ sentence, reading }));
  if (sureties.some((surety) => surety < SURE)) return null;
  const words = topics.map((topic) => reading.topic(topic));
  if (words.includes(null)) return null;
  if (except.some((id) => (isTopic(id) ? reading.topic(id) : hitOf(sentence, id)))) return null;
  return {
    sentence,
    words: words[0] ?? wordsOfSignal(sentence, signals[0]),
    strength: Math.min(1, ...sureties),
  };
}

const isTopic = (id: SignalId | TopicId): id is TopicId => TOPICS.some((topic) => topic === id);

/** The cue of a signal, counted from the start of its sentence. */
function wordsOfSignal(sentence: SentenceAnalysis, signal: SignalId | undefined): Range | null {
  const cue = signal && hitOf(sentence, signal)?.cue;
  return cue ? { start: cue.start - sentence.start, end: cue.end - sentence.start } : null;
}

function quoted({ sentence: { block, start, end, text }, words }: Found): Evidence {
  const cue = words && { block, start: start + words.start, end: start + words.end };
  return { block, start, end, quote: text, cue };
}

/** Each sentence the first time that it comes up. */
function once(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(
    (item, at) =>
      evidence.findIndex(({ block, start }) => block === item.block && start === item.start) === at,
  );
}
