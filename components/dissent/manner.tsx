import { useId } from 'preact/hooks';
import {
  LENGTHS,
  REGISTERS,
  registersIn,
  TONES,
  type Length,
  type Register,
  type Tone,
} from '../../lib/dissent';
import { Choice } from '../choice';
import type { MessageKey } from '../text';
import { useText } from '../use-text';

export interface Manner {
  readonly register: Register;
  readonly tone: Tone;
  readonly length: Length;
}

interface Props {
  readonly manner: Manner;
  readonly onChange: (part: Partial<Manner>) => void;
}

const TONE_NAMES: Readonly<Record<Tone, MessageKey>> = {
  careful: 'dissentTone_careful',
  neutral: 'dissentTone_neutral',
  plain: 'dissentTone_plain',
};

const LENGTH_NAMES: Readonly<Record<Length, MessageKey>> = {
  sentence: 'dissentLength_sentence',
  short: 'dissentLength_short',
  paragraph: 'dissentLength_paragraph',
};

/** Where it is said, how plainly and at what length. */
export function MannerFields({ manner, onChange }: Props) {
  const t = useText();
  const id = useId();
  const names = registersIn(t.language);
  return (
    <>
      <div class="field">
        <label for={id}>{t('dissentRegister')}</label>
        <select
          class="utrecht-select utrecht-select--html-select"
          id={id}
          value={manner.register}
          onChange={(event) => {
            const register = REGISTERS.find((one) => one === event.currentTarget.value);
            if (register) onChange({ register });
          }}
        >
          {names.map(({ register, name }) => (
            <option key={register} value={register}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="choices">
        <legend>{t('dissentTone')}</legend>
        {TONES.map((tone) => (
          <Choice
            key={tone}
            group="dissent-tone"
            on={tone === manner.tone}
            onChoose={() => onChange({ tone })}
          >
            {t(TONE_NAMES[tone])}
          </Choice>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{t('dissentLength')}</legend>
        {LENGTHS.map((length) => (
          <Choice
            key={length}
            group="dissent-length"
            on={length === manner.length}
            onChoose={() => onChange({ length })}
          >
            {t(LENGTH_NAMES[length])}
          </Choice>
        ))}
      </fieldset>
    </>
  );
}
