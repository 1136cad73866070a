import type { Side } from '../../lib/dilemma/tension';
import type { Language, Span } from '../../lib/document/document';
import { Quote } from '../quote';
import { useText } from '../use-text';

interface Props {
  readonly title: string;
  readonly side: Side;
  readonly language: Language;
  readonly onReveal?: (span: Span) => void;
}

/** One side of a tension, and whose interest it is. */
export function SidePart({ title, side, language, onReveal }: Props) {
  const t = useText();
  return (
    <section class="part">
      <h4>{title}</h4>
      <div lang={language}>
        <Quote text={side.text} span={side} cue={null} onReveal={onReveal} />
      </div>
      {side.parties.length === 0 && <p class="ask">{t('dilemmaAskWhose')}</p>}
      {side.parties.map(({ group, name, start }) => (
        <p key={start}>
          <span lang={language}>{name}</span> <span class="small">({t(`group_${group}`)})</span>
        </p>
      ))}
    </section>
  );
}
