import { useEffect, useRef } from 'preact/hooks';
import type { Block, Span } from '../../lib/document/document';
import { useText } from '../use-text';
import type { ViewProps } from '../views';

/** The text itself, for what is not on a page; the words that were asked for are marked in it. */
export function ReadingView({ shown, marked, actions }: ViewProps) {
  const t = useText();
  const place = useRef<HTMLElement>(null);
  const { document, analysis } = shown;
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, [marked]);
  return (
    <section aria-label={t('tab_reading')}>
      {marked && (
        <div class="reading-back">
          <button type="button" class="button" onClick={actions.leaveReading}>
            {t('reading_back')}
          </button>
        </div>
      )}
      <div class="reading" lang={analysis.language ?? undefined}>
        {document.blocks.map((block, at) => (
          <p key={at} class={classOf(block)}>
            {marked?.block === at ? withMark(block.text, marked, place) : block.text}
          </p>
        ))}
      </div>
    </section>
  );
}

/** Headings look like headings only: the text is a quotation here, not a part of the panel. */
function classOf({ kind, level }: Block): string {
  return kind === 'heading' || kind === 'row' ? `reading-${kind}-${level}` : `reading-${kind}`;
}

function withMark(text: string, { start, end }: Span, place: { current: HTMLElement | null }) {
  return (
    <>
      {text.slice(0, start)}
      <mark ref={place} tabIndex={-1}>
        {text.slice(start, end)}
      </mark>
      {text.slice(end)}
    </>
  );
}
