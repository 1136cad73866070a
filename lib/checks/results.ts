import type { CheckResult, Evidence, SentenceAnalysis } from './analysis';
import type { Check } from './check';
import { ALL_CHECKS } from './checks';
import type { Facts } from './facts';
import { partyNamed } from './named';
import type { Placed } from './sentences';
import { SHOWN } from './stretch';
import { summarise, type Summary } from './summary';
import { judge, levelProbabilities } from './verdict';
import { VERDICT_WEIGHTS } from './weights';

/** A document's sentences: what is known of each, what it says, and where it stands. */
interface Sentences {
  readonly facts: readonly Facts[];
  readonly sentences: readonly SentenceAnalysis[];
  readonly placed: readonly Placed[];
}

/** The verdict on every check, with the sentences that speak for it most. */
export function resultsOf(all: Sentences): CheckResult[] {
  const summaries = summarise(ALL_CHECKS, all.facts);
  return ALL_CHECKS.flatMap((check, at) => {
    const summary = summaries[at];
    return summary ? [resultOf(check, summary, all)] : [];
  });
}

function resultOf(
  { id, signal }: Check,
  { numbers, ranked, touching }: Summary,
  { sentences, placed }: Sentences,
): CheckResult {
  const { verdict, confidence } = judge(
    levelProbabilities(VERDICT_WEIGHTS[id], numbers),
    ranked[0]?.strength ?? 0,
  );
  const speaking = verdict === 'covered' ? ranked : [...ranked, ...touching];
  const shown = verdict === 'missing' ? [] : speaking.slice(0, SHOWN).map((one) => one.sentence);
  const where = shown.flatMap((at) => placed[at] ?? []);
  const named = verdict === 'partial' ? partyNamed(id, where) : null;
  return {
    id,
    verdict,
    confidence,
    evidence: shown.flatMap((at) => evidenceOf(signal, sentences[at])),
    reason: `reason_${id.replaceAll('-', '_')}_${verdict}${named === null ? '' : '_named'}`,
    named,
  };
}

function evidenceOf(signal: Check['signal'], sentence: SentenceAnalysis | undefined): Evidence[] {
  if (!sentence) return [];
  const { block, start, end, text, signals } = sentence;
  const hit =
    signals.find((one) => one.signal === signal && one.cue) ?? signals.find((one) => one.cue);
  return [{ block, start, end, quote: text, cue: hit?.cue ?? null }];
}
