import type { Language } from '../document/document';
import type { Line } from './lines';
import { weighingIn, type Range, type Split } from './split';
import { shared, stemsOf } from './stems';
import type { SideName } from './rules';
import type { Choice, Tension } from './tension';

/** Following at once tells as much as this many words in common. */
const NEXT = 2;

type Unsettled = Pick<Tension, 'sentences' | 'sides'>;

/**
 * The sentence that settles a tension: of those that justify the choice the one that speaks
 * of the same things, else the first that comes after it.
 */
export function choiceOf(
  tension: Unsettled,
  lines: readonly Line[],
  language: Language,
): Choice | null {
  const about = stemsOf(tension.sentences.map(({ text }) => text).join(' '), language);
  const last = lines.findIndex(({ sentence }) => sentence === tension.sentences.at(-1));
  const ranked = lines
    .flatMap(({ sentence, stems }, at) => {
      const justifies = tension.sentences.includes(sentence)
        ? weighingIn(sentence.text, language) !== null
        : sentence.signals.some((hit) => hit.signal === 'justification');
      if (!justifies) return [];
      const away = at - last;
      const common = shared(stems, about) + (away === 1 ? NEXT : 0);
      return common > 0 || away > 0 ? [{ sentence, common, away }] : [];
    })
    .sort(
      (a, b) => b.common - a.common || Number(b.away > 0) - Number(a.away > 0) || a.away - b.away,
    );
  const [best] = ranked;
  if (!best) return null;
  return { sentence: best.sentence, side: chosenSide(tension, best.sentence.text, language) };
}

/** Which side the words of a choice put first; null where they don't tell for sure. */
function chosenSide({ sides }: Unsettled, text: string, language: Language): SideName | null {
  const weighing = weighingIn(text, language);
  if (!sides || !weighing?.wins) return null;
  const loses = weighing.wins === 'one' ? 'other' : 'one';
  const likeness = (side: SideName) => {
    const own = stemsOf(sides[side].text, language);
    return (
      like(weighing, weighing.wins, text, own, language) -
      like(weighing, loses, text, own, language)
    );
  };
  const balance = likeness('one') - likeness('other');
  if (balance === 0) return null;
  return balance > 0 ? 'one' : 'other';
}

function like(
  split: Split,
  side: SideName | null,
  text: string,
  own: ReadonlySet<string>,
  language: Language,
): number {
  const range: Range | null = side && split[side];
  return range ? shared(stemsOf(text.slice(range.start, range.end), language), own) : 0;
}
