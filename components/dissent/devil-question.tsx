import { useId, useState } from 'preact/hooks';
import { DEVIL_QUESTIONS, sentenceOf, type DevilId } from '../../lib/dissent';
import type { Language } from '../../lib/document/document';
import { useText } from '../use-text';
import { TakeButtons } from './take-buttons';

interface Props {
  readonly id: DevilId;
  /** Language of the draft. */
  readonly language: Language;
  readonly onInsert?: (text: string) => void;
  readonly onCopy: (text: string) => void;
  readonly onNote: (text: string) => void;
}

/** One question of the devil's advocate: what is answered becomes a sentence. */
export function DevilQuestionNote({ id, language, ...take }: Props) {
  const t = useText();
  const prefix = useId();
  const [answers, setAnswers] = useState<readonly string[]>([]);
  const { name, question, why } = DEVIL_QUESTIONS[t.language][id];
  const asked = DEVIL_QUESTIONS[t.language][id].fields;
  const { fields } = DEVIL_QUESTIONS[language][id];
  const sentence = sentenceOf(language, id, answers);
  return (
    <details class="note" data-devil={id}>
      <summary>
        <span class="question">{question}</span>
        <span class="note-reason">{name}</span>
      </summary>
      <div class="check-body">
        <p>{why}</p>
        {fields.map(({ example }, at) => (
          <div key={at} class="field">
            <label for={`${prefix}-${at}`}>{asked[at]?.question}</label>
            <input
              id={`${prefix}-${at}`}
              type="text"
              class="utrecht-textbox utrecht-textbox--html-input"
              lang={language}
              autocomplete="off"
              placeholder={example}
              value={answers[at] ?? ''}
              onInput={(event) => {
                const typed = event.currentTarget.value;
                setAnswers(fields.map((_, one) => (one === at ? typed : (answers[one] ?? ''))));
              }}
            />
          </div>
        ))}
        {sentence && (
          <>
            <p class="starter" lang={language}>
              {sentence}
            </p>
            <TakeButtons text={sentence} {...take} />
          </>
        )}
      </div>
    </details>
  );
}
