import { useId } from 'preact/hooks';
import type { Language } from '../../lib/document/document';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly language: Language;
  readonly onChange: (text: string) => void;
}

/** One question of the form, with room for a sentence. */
export function WordsInput({ label, value, language, onChange }: Props) {
  const id = useId();
  return (
    <div class="words-input">
      <label for={id}>{label}</label>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        id={id}
        rows={1}
        lang={language}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      />
    </div>
  );
}
