import type { Analysis } from '../../lib/checks/analysis';
import { missingDissent, onlyPraises } from '../../lib/dissent';
import type { Language } from '../../lib/document/document';
import { useText } from '../use-text';
import { DevilQuestionNote } from './devil-question';

interface Props {
  readonly analysis: Analysis;
  readonly language: Language;
  readonly onInsert?: (text: string) => void;
  readonly onCopy: (text: string) => void;
  readonly onNote: (text: string) => void;
}

/** Where the draft names nothing against itself: the questions of a devil's advocate. */
export function DevilPart({ analysis, language, ...take }: Props) {
  const t = useText();
  const questions = missingDissent(analysis);
  if (questions.length === 0) return null;
  return (
    <section class="part" aria-labelledby="dissent-devil" data-dissent="devil">
      <h3 id="dissent-devil">{t('dissentDevil')}</h3>
      <p>{t(onlyPraises(analysis) ? 'dissentOnlyPraises' : 'dissentDevilHelp')}</p>
      {questions.map((id) => (
        <DevilQuestionNote key={id} id={id} {...{ language, ...take }} />
      ))}
    </section>
  );
}
