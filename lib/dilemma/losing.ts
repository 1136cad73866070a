import type { SentenceAnalysis } from '../checks/analysis';
import { CELL_SEPARATOR, type Language } from '../document/document';
import type { Line } from './lines';
import { shared, stemsOf } from './stems';
import { losingSide, type Support, type Tension } from './tension';

type Settled = Pick<Tension, 'sentences' | 'sides' | 'choice'>;

/** How far from the choice a sentence may stand that doesn't name the losing side itself. */
const NEAR = 2;
/** One word in common can be chance. */
const SURE = 2;

/**
 * What those get who lose: the sentences that speak of compensation, transition or support,
 * and either name the losing side or stand right behind the choice.
 */
export function supportOf(tension: Settled, lines: readonly Line[], language: Language): Support[] {
  const about = losersIn(tension, language);
  const from = lines.findIndex(({ sentence }) => sentence === tension.choice?.sentence);
  return lines.flatMap(({ sentence, stems, support }, at): Support[] => {
    if (!support) return [];
    const near = from >= 0 && at >= from && at <= from + NEAR;
    const names = shared(stems, about) > 0;
    return near || names ? [{ kind: support, sentence }] : [];
  });
}

/** The drawback that says most of what the losing side named; null where none does. */
export function lossOf(
  tension: Settled,
  lines: readonly Line[],
  language: Language,
): SentenceAnalysis | null {
  const losing = losingSide(tension);
  if (!losing) return null;
  const about = stemsOf(losing.text, language);
  const [best] = lines
    .flatMap(({ sentence, stems }) => {
      const hit = sentence.signals.find(({ signal }) => signal === 'drawback');
      // A table row is no sentence to quote.
      if (!hit || tension.sentences.includes(sentence) || sentence.text.includes(CELL_SEPARATOR))
        return [];
      const common = shared(stems, about);
      return common >= SURE ? [{ sentence, common, confidence: hit.confidence }] : [];
    })
    .sort((a, b) => b.common - a.common || b.confidence - a.confidence);
  return best?.sentence ?? null;
}

/** The words of those who lose; of both sides where it isn't sure who loses. */
function losersIn(tension: Settled, language: Language): Set<string> {
  const losing = losingSide(tension);
  const { sides } = tension;
  const parties = losing
    ? losing.parties
    : [...(sides?.one.parties ?? []), ...(sides?.other.parties ?? [])];
  return stemsOf(parties.map(({ name }) => name).join(' '), language);
}
