import type { Span } from '../lib/document/document';
import { useText } from './use-text';

interface Props {
  readonly text: string;
  readonly span: Span;
  /** The words in it that weighed most. */
  readonly cue: Span | null;
  /** Absent where the page can't show it. */
  readonly onReveal?: (span: Span) => void;
}

/** Words from the memo, as they stand there; a click shows them on the page. */
export function Quote({ text, span, cue, onReveal }: Props) {
  const t = useText();
  const words = cue && cue.block === span.block ? emphasised(text, span, cue) : text;
  if (!onReveal) return <blockquote class="quote">{words}</blockquote>;
  return (
    <button type="button" class="quote" title={t('reveal')} onClick={() => onReveal(span)}>
      {words}
    </button>
  );
}

function emphasised(text: string, span: Span, cue: Span) {
  const from = Math.max(0, cue.start - span.start);
  const to = Math.min(text.length, cue.end - span.start);
  return (
    <>
      {text.slice(0, from)}
      <em class="cue">{text.slice(from, to)}</em>
      {text.slice(to)}
    </>
  );
}
