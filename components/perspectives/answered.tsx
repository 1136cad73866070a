import type { Language, Span } from '../../lib/document/document';
import type { AnsweredQuestion } from '../../lib/perspectives';
import { Quote } from '../quote';
import { useText } from '../use-text';

interface Props {
  readonly questions: readonly AnsweredQuestion[];
  /** Language of the draft. */
  readonly language: Language;
  readonly onReveal?: (span: Span) => void;
}

/** The questions that the draft answers, with the words that do. */
export function Answered({ questions, language, onReveal }: Props) {
  const t = useText();
  return (
    <section class="part" aria-labelledby="perspective-answered">
      <h3 id="perspective-answered">{t('perspectiveAnswered')}</h3>
      {questions.length === 0 && <p>{t('perspectiveAnsweredNone')}</p>}
      <ul class="answers">
        {questions.map(({ id, question, evidence }) => (
          <li key={id} data-answered={id}>
            <p class="question">{question}</p>
            <ul class="quotes" lang={language}>
              {evidence.map((item) => (
                <li key={`${item.block}-${item.start}`}>
                  <Quote text={item.quote} span={item} cue={item.cue} onReveal={onReveal} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
