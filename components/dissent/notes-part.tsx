import { useText } from '../use-text';

interface Props {
  readonly notes: readonly string[];
  readonly onRemove: (text: string) => void;
}

/** What was added to the report, to take out again. */
export function NotesPart({ notes, onRemove }: Props) {
  const t = useText();
  if (notes.length === 0) return null;
  return (
    <section class="part" aria-labelledby="dissent-notes" data-dissent="notes">
      <h3 id="dissent-notes">{t('dissentNotes')}</h3>
      <ul class="notes">
        {notes.map((note, at) => (
          <li key={note}>
            <p id={`dissent-note-${at}`}>{note}</p>
            <button
              type="button"
              class="nl-button nl-button--subtle"
              aria-describedby={`dissent-note-${at}`}
              onClick={() => onRemove(note)}
            >
              {t('dissentNoteRemove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
