import { useId } from 'preact/hooks';
import { fieldOf, type Fillers, type SlotId } from '../../lib/dissent';
import type { Language } from '../../lib/document/document';
import { useText } from '../use-text';

export type Typed = Readonly<Partial<Record<SlotId, string>>>;

/** What every set of fields shares. */
export interface Filling {
  /** What the draft fills by itself. */
  readonly drafted: Fillers;
  readonly typed: Typed;
  /** What the draft gives to choose from, besides. */
  readonly options: readonly string[];
  /** Language of the draft. */
  readonly language: Language;
  readonly onType: (slot: SlotId, text: string) => void;
}

interface Props extends Filling {
  readonly slots: readonly SlotId[];
}

/** A small field for each slot, with its question; what the draft says stands in it already. */
export function SlotFields({ slots, drafted, typed, options, language, onType }: Props) {
  return (
    <div class="slot-fields">
      {slots.map((slot) => (
        <SlotInput
          key={slot}
          slot={slot}
          value={typed[slot] ?? drafted[slot]?.text ?? ''}
          options={slot === 'option' ? options : []}
          language={language}
          onType={(text) => onType(slot, text)}
        />
      ))}
    </div>
  );
}

interface InputProps {
  readonly slot: SlotId;
  readonly value: string;
  readonly options: readonly string[];
  readonly language: Language;
  readonly onType: (text: string) => void;
}

function SlotInput({ slot, value, options, language, onType }: InputProps) {
  const t = useText();
  const id = useId();
  const { label, question } = fieldOf(t.language, slot);
  return (
    <div class="field">
      <label for={id}>
        {label}: <span class="slot-question">{question}</span>
      </label>
      <input
        id={id}
        type="text"
        class="utrecht-textbox utrecht-textbox--html-input"
        lang={language}
        autocomplete="off"
        list={options.length > 0 ? `${id}-options` : undefined}
        placeholder={fieldOf(language, slot).example}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {options.length > 0 && (
        <datalist id={`${id}-options`}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </div>
  );
}
