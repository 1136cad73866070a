import type { Evidence } from '../lib/checks/analysis';
import type { Language, Span } from '../lib/document/document';
import { Quote } from './quote';
import { useText } from './use-text';

interface Props {
  readonly evidence: readonly Evidence[];
  readonly language: Language;
  readonly onReveal?: (span: Span) => void;
}

/** The sentences behind a verdict, best first. */
export function EvidenceList({ evidence, language, onReveal }: Props) {
  const t = useText();
  if (evidence.length === 0) return null;
  return (
    <section class="part">
      <h3>{t('evidenceLabel')}</h3>
      <ul class="quotes" lang={language}>
        {evidence.map((item) => (
          <li key={`${item.block}-${item.start}`}>
            <Quote text={item.quote} span={item} cue={item.cue} onReveal={onReveal} />
          </li>
        ))}
      </ul>
    </section>
  );
}
