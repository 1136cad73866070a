import { useId, useState } from 'preact/hooks';
import { heardIn, heardInText, objectionsIn, type DissentContext } from '../../lib/dissent';
import type { Analysis } from '../../lib/checks/analysis';
import type { Span } from '../../lib/document/document';
import { useText } from '../use-text';
import { HeardList } from './heard-list';

interface Props {
  readonly analysis: Analysis;
  readonly context: DissentContext;
  readonly onReveal?: (span: Span) => void;
  readonly onCopy: (text: string) => void;
}

/** How it sounds: the selection, the objections that the draft has, or what one types. */
export function TonePart({ analysis, context, onReveal, onCopy }: Props) {
  const t = useText();
  const id = useId();
  const [own, setOwn] = useState('');
  const { language, passage } = context;
  const selected = heardIn(analysis, language, passage);
  const objections = objectionsIn(analysis, language).filter(
    ({ sentence }) => !selected.some((other) => other.sentence === sentence),
  );
  const common = { language, onCopy };
  return (
    <details class="note" data-dissent="tone">
      <summary>
        <span class="question">{t('dissentHeard')}</span>
      </summary>
      <div class="check-body">
        {selected.length > 0 && <HeardList heard={selected} onReveal={onReveal} {...common} />}
        {objections.length > 0 && (
          <section class="part">
            <h3>{t('dissentObjections')}</h3>
            <HeardList heard={objections} onReveal={onReveal} {...common} />
          </section>
        )}
        <div class="field">
          <label for={id}>{t('dissentOwnText')}</label>
          <textarea
            class="utrecht-textarea utrecht-textarea--html-textarea"
            id={id}
            rows={3}
            lang={language}
            value={own}
            onInput={(event) => setOwn(event.currentTarget.value)}
          />
        </div>
        {own.trim() && <HeardList heard={heardInText(language, own)} {...common} />}
      </div>
    </details>
  );
}
