import { useState } from 'preact/hooks';
import {
  explain,
  FIELDS_OF,
  PARTS,
  wordsOf,
  type Field,
  type Words,
} from '../../lib/dilemma/explanation';
import type { Tension } from '../../lib/dilemma/tension';
import type { Language, Span } from '../../lib/document/document';
import type { Home } from '../../lib/mending';
import { Starter } from '../starter';
import { useText } from '../use-text';
import { WordsInput } from './words-input';

interface Props {
  /** null where the memo names none: then the form is empty. */
  readonly tension: Tension | null;
  /** Language of the memo, and so of the explanation. */
  readonly language: Language;
  /** What is to be decided, as the draft names it. */
  readonly decision: string | null;
  /** Where it belongs, if the draft tells. */
  readonly home: Home | null;
  readonly onInsert?: (text: string, after?: Span) => void;
  readonly onCopy: (text: string) => void;
}

/** A small form that turns a tension into an explanation; the text follows what is typed. */
export function ExplanationForm({ tension, language, decision, home, onInsert, onCopy }: Props) {
  const t = useText();
  // Only what was typed is kept: the rest goes on following the memo.
  const [typed, setTyped] = useState<Partial<Words>>({});
  const drafted = wordsOf(tension, language, decision);
  const words = { ...drafted, ...typed };
  const parts = explain(words, drafted, language);
  return (
    <div class="explanation-form">
      <p class="small">{t('dilemmaFormHelp')}</p>
      {PARTS.map((part) => (
        <fieldset key={part}>
          <legend>{t(PART_KEYS[part])}</legend>
          {FIELDS_OF[part].map((field) => (
            <WordsInput
              key={field}
              label={t(FIELD_KEYS[field])}
              value={words[field]}
              language={language}
              onChange={(text) => setTyped({ ...typed, [field]: text })}
            />
          ))}
        </fieldset>
      ))}
      <Starter
        sentence={PARTS.map((part) => parts[part]).join('\n')}
        language={language}
        home={home}
        onInsert={onInsert}
        onCopy={onCopy}
      />
    </div>
  );
}

const PART_KEYS = {
  weigh: 'dilemmaPartWeigh',
  choose: 'dilemmaPartChoose',
  lose: 'dilemmaPartLose',
} as const;

const FIELD_KEYS = {
  one: 'dilemmaFieldOne',
  forOne: 'dilemmaFieldForOne',
  other: 'dilemmaFieldOther',
  forOther: 'dilemmaFieldForOther',
  choice: 'dilemmaFieldChoice',
  reason: 'dilemmaFieldReason',
  loser: 'dilemmaFieldLoser',
  loss: 'dilemmaFieldLoss',
  support: 'dilemmaFieldSupport',
} as const satisfies Record<Field, string>;
