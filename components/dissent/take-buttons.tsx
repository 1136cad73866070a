import { useText } from '../use-text';

interface Props {
  readonly text: string;
  /** Absent where the editor can't be written in. */
  readonly onInsert?: (text: string) => void;
  readonly onCopy: (text: string) => void;
  readonly onNote: (text: string) => void;
}

/** What to do with a text: put it in the draft, copy it, or have it in the report. */
export function TakeButtons({ text, onInsert, onCopy, onNote }: Props) {
  const t = useText();
  return (
    <div class="buttons">
      {onInsert && (
        <button type="button" class="nl-button nl-button--primary" onClick={() => onInsert(text)}>
          {t('insert')}
        </button>
      )}
      <button type="button" class="nl-button" onClick={() => onCopy(text)}>
        {t('copy')}
      </button>
      <button type="button" class="nl-button" onClick={() => onNote(text)}>
        {t('dissentNote')}
      </button>
    </div>
  );
}
