import { useId } from 'preact/hooks';
import type { Tension } from '../../lib/dilemma/tension';
import type { Language, Span } from '../../lib/document/document';
import type { Home } from '../../lib/mending';
import { Quote } from '../quote';
import { useText } from '../use-text';
import { ExplanationForm } from './explanation-form';
import { SidePart } from './side-part';

interface Props {
  readonly number: number;
  readonly tension: Tension;
  readonly language: Language;
  readonly onReveal?: (span: Span) => void;
  /** What is to be decided, as the draft names it. */
  readonly decision: string | null;
  /** Where it belongs, if the draft tells. */
  readonly home: Home | null;
  readonly onInsert?: (text: string, after?: Span) => void;
  readonly onCopy: (text: string) => void;
}

/** One tension: what the memo says of it, and a question for all that it leaves open. */
export function TensionCard({ number, tension, language, onReveal, ...form }: Props) {
  const t = useText();
  const heading = useId();
  const { sentences, sides, choice, support } = tension;
  // What is shown below as a side is not shown twice.
  const around = sentences.filter(
    ({ text }) => text !== sides?.one.text && text !== sides?.other.text,
  );
  const quote = (span: Span & { readonly text: string }) => (
    <Quote key={span.start} text={span.text} span={span} cue={null} onReveal={onReveal} />
  );
  return (
    <article class="tension" aria-labelledby={heading}>
      <h3 id={heading}>{t('dilemmaCard', number)}</h3>
      {around.length > 0 && (
        <div class="quotes" lang={language}>
          {around.map(quote)}
        </div>
      )}
      {sides ? (
        <div class="sides">
          <SidePart title={t('dilemmaOne')} side={sides.one} {...{ language, onReveal }} />
          <SidePart title={t('dilemmaOther')} side={sides.other} {...{ language, onReveal }} />
        </div>
      ) : (
        <p class="ask">{t('dilemmaAskSides')}</p>
      )}
      <section class="part">
        <h4>{t('dilemmaChoice')}</h4>
        {choice && !sentences.includes(choice.sentence) && (
          <div lang={language}>{quote(choice.sentence)}</div>
        )}
        {choice?.side ? (
          <p>{t(choice.side === 'one' ? 'dilemmaChosenOne' : 'dilemmaChosenOther')}</p>
        ) : (
          <p class="ask">{t(choice ? 'dilemmaAskSide' : 'dilemmaAskChoice')}</p>
        )}
      </section>
      <section class="part">
        <h4>{t('dilemmaSupport')}</h4>
        {support.map(({ kind, sentence }) => (
          <div key={`${sentence.block}-${sentence.start}`}>
            <p class="small">{t(SUPPORT_KEYS[kind])}</p>
            <div lang={language}>{quote(sentence)}</div>
          </div>
        ))}
        {support.length === 0 && <p class="ask">{t('dilemmaAskSupport')}</p>}
      </section>
      <details class="explanation">
        <summary>{t('dilemmaExplain')}</summary>
        <ExplanationForm tension={tension} language={language} {...form} />
      </details>
    </article>
  );
}

const SUPPORT_KEYS = {
  compensation: 'dilemmaCompensation',
  transition: 'dilemmaTransition',
  support: 'dilemmaHelp',
} as const;
