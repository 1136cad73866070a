import { cardOf, cardText, type Fillers } from '../../lib/dissent';
import type { Language } from '../../lib/document/document';
import { useText } from '../use-text';
import { FramedText } from './framed-text';

interface Props {
  readonly fillers: Fillers;
  readonly language: Language;
  readonly onCopy: (text: string) => void;
}

/** Before a conversation: five sentences on one card. */
export function CardPart({ fillers, language, onCopy }: Props) {
  const t = useText();
  const card = cardOf(language, 'neutral', fillers);
  return (
    <details class="note" data-dissent="card">
      <summary>
        <span class="question">{t('dissentCard')}</span>
      </summary>
      <div class="check-body">
        <p>{t('dissentCardHelp')}</p>
        <dl class="conversation-card" lang={language}>
          {card.lines.map(({ part, heading, pieces }) => (
            <div key={part}>
              <dt>{heading}</dt>
              <dd>
                <FramedText pieces={pieces} language={language} />
              </dd>
            </div>
          ))}
        </dl>
        <button type="button" class="button" onClick={() => onCopy(cardText(card))}>
          {t('copy')}
        </button>
      </div>
    </details>
  );
}
