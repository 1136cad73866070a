import type { Language, Span } from '../lib/document/document';
import { piecesOf } from '../lib/language/slots';
import type { Home } from '../lib/mending';
import { useText } from './use-text';

interface Props {
  readonly sentence: string;
  readonly language: Language;
  /** Where it belongs, if the draft tells. */
  readonly home?: Home | null;
  /** Absent where the editor can't be written in. Behind these words, else at the cursor. */
  readonly onInsert?: (text: string, after?: Span) => void;
  readonly onCopy: (text: string) => void;
}

/** More of a heading or a paragraph doesn't help to know it again. */
const LONGEST = 36;
const PLACES = { under: 'insertUnder', behind: 'insertBehind' } as const;

/** A sentence to begin with, its open slots marked, to insert or to copy. */
export function Starter({ sentence, language, home, onInsert, onCopy }: Props) {
  const t = useText();
  return (
    <section class="part">
      <h3>{t('starterLabel')}</h3>
      <p class="starter" lang={language}>
        {piecesOf(sentence).map(({ text, slot }, at) =>
          slot ? (
            <mark key={at} class="slot">
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
      {sentence.includes('[') && <p class="small">{t('starterSlots')}</p>}
      <div class="buttons">
        {onInsert && home && (
          <button
            type="button"
            class="nl-button nl-button--primary"
            onClick={() => onInsert(sentence, home.after)}
          >
            {t(PLACES[home.where], shortened(home.words))}
          </button>
        )}
        {onInsert && (
          <button
            type="button"
            class={home ? 'nl-button' : 'nl-button nl-button--primary'}
            onClick={() => onInsert(sentence)}
          >
            {t('insert')}
          </button>
        )}
        <button type="button" class="nl-button" onClick={() => onCopy(sentence)}>
          {t('copy')}
        </button>
      </div>
    </section>
  );
}

/** The beginning of words that are long, cut between two of them. */
function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}
