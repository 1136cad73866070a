import type { Language, Span } from '../../lib/document/document';
import type { Mending } from '../../lib/mending';
import type { OpenQuestion } from '../../lib/perspectives';
import { Starter } from '../starter';
import { useText } from '../use-text';

interface Props {
  readonly questions: readonly OpenQuestion[];
  /** Language of the draft. */
  readonly language: Language;
  readonly mending: Mending;
  readonly onInsert?: (text: string, after?: Span) => void;
  readonly onCopy: (text: string) => void;
}

/** The questions that the draft leaves open: each a note that opens on a sentence to begin with. */
export function OpenQuestions({ questions, language, mending, onInsert, onCopy }: Props) {
  const t = useText();
  return (
    <section class="part" aria-labelledby="perspective-open">
      <h3 id="perspective-open">{t('perspectiveOpen')}</h3>
      {questions.length === 0 && <p>{t('perspectiveOpenNone')}</p>}
      {questions.map(({ id, question, starter, under }) => (
        <details key={id} class="note" data-open={id}>
          <summary>
            <span class="question">{question}</span>
          </summary>
          <div class="check-body">
            <Starter
              sentence={mending.fit(starter)}
              language={language}
              home={mending.home(under)}
              onInsert={onInsert}
              onCopy={onCopy}
            />
          </div>
        </details>
      ))}
    </section>
  );
}
