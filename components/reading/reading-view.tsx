import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Block, Span } from '../../lib/document/document';
import { useText } from '../use-text';
import type { ViewProps } from '../views';

/** The text itself, for what is not on a page; the words that were asked for are marked in it. */
export function ReadingView({ shown, marked, actions }: ViewProps) {
  const t = useText();
  const place = useRef<HTMLElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const { analysis } = shown;
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, [marked]);
  // At once: from when the text can be seen, words can be selected in it.
  useLayoutEffect(() => {
    const onSelect = () => {
      const selection = document.getSelection();
      const inside = selection && text.current?.contains(selection.anchorNode);
      if (inside && !selection.isCollapsed) actions.select(String(selection));
    };
    document.addEventListener('selectionchange', onSelect);
    return () => document.removeEventListener('selectionchange', onSelect);
  }, []);
  return (
    <section aria-label={t('tab_reading')}>
      {marked && (
        <div class="reading-back">
          <button type="button" class="nl-button" onClick={actions.leaveReading}>
            {t('reading_back')}
          </button>
        </div>
      )}
      <div ref={text} class="reading" lang={analysis.language ?? undefined}>
        {shown.document.blocks.map((block, at) => (
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
