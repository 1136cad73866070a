import type { Language } from '../lib/document/document';
import { piecesOf } from '../lib/language/slots';
import { useText } from './use-text';

interface Props {
  readonly sentence: string;
  readonly language: Language;
  /** Absent where the editor can't be written in. */
  readonly onInsert?: (text: string) => void;
  readonly onCopy: (text: string) => void;
}

/** A sentence to begin with, its open slots marked, to insert or to copy. */
export function Starter({ sentence, language, onInsert, onCopy }: Props) {
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
      <p class="small">{t('starterSlots')}</p>
      <div class="buttons">
        {onInsert && (
          <button type="button" class="button primary" onClick={() => onInsert(sentence)}>
            {t('insert')}
          </button>
        )}
        <button type="button" class="button" onClick={() => onCopy(sentence)}>
          {t('copy')}
        </button>
      </div>
    </section>
  );
}
