import type { SentenceAnalysis } from '../../lib/checks/analysis';
import type { Language, Span } from '../../lib/document/document';
import { Quote } from '../quote';
import { useText } from '../use-text';

interface Props {
  readonly sentences: readonly SentenceAnalysis[];
  readonly language: Language | null;
  readonly onReveal?: (span: Span) => void;
}

/** More than this nobody reads in a panel. */
const SHOWN = 8;

/** The sentences of the mark that is open. */
export function StripSentences({ sentences, language, onReveal }: Props) {
  const t = useText();
  const more = sentences.length - SHOWN;
  return (
    <div class="strip-sentences">
      <ul class="quotes" lang={language ?? undefined}>
        {sentences.slice(0, SHOWN).map((sentence) => (
          <li key={`${sentence.block}-${sentence.start}`}>
            <Quote text={sentence.text} span={sentence} cue={null} onReveal={onReveal} />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="small">{t.count('moreSentences', more)}</p>}
    </div>
  );
}
