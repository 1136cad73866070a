import { askedIn, cardOf, cardText, type Card, type Fillers } from '../../lib/dissent';
import type { Language } from '../../lib/document/document';
import type { Sheet } from '../../lib/report';
import { openSheet } from '../report/open-report';
import { useText } from '../use-text';
import { FramedText } from './framed-text';
import { SlotFields, type Filling } from './slot-fields';

interface Props {
  readonly fillers: Fillers;
  readonly filling: Filling;
  readonly onCopy: (text: string) => void;
}

/** Before a conversation: five sentences on one card. */
export function CardPart({ fillers, filling, onCopy }: Props) {
  const t = useText();
  const { language, drafted } = filling;
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
        <SlotFields slots={askedIn(cardOf(language, 'neutral', drafted).lines)} {...filling} />
        <div class="buttons">
          <button type="button" class="nl-button" onClick={() => onCopy(cardText(card))}>
            {t('copy')}
          </button>
          <button
            type="button"
            class="nl-button"
            onClick={() => void openSheet(sheetOfCard(card, language))}
          >
            {t('dissentCardPrint')}
          </button>
        </div>
      </div>
    </details>
  );
}

/** The card as something to print: its headings, and under each what to say. */
function sheetOfCard({ title, lines }: Card, language: Language): Sheet {
  const parts = lines.flatMap(({ heading, text }): Sheet['parts'] => [
    { type: 'heading', level: 2, text: heading },
    { type: 'paragraph', text, quiet: false },
  ]);
  return { title, language, parts: [{ type: 'heading', level: 1, text: title }, ...parts] };
}
