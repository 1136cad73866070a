import { useEffect, useRef } from 'preact/hooks';
import type { Source } from '../session/state';
import { useText } from '../use-text';

interface Props {
  readonly source: Exclude<Source, 'tab'>;
  readonly onBack: () => void;
}

/** Says that this is not the text in the tab, and leads back to that. */
export function SourceBar({ source, onBack }: Props) {
  const t = useText();
  const words = useRef<HTMLParagraphElement>(null);
  // What had the focus may have closed; from here on comes what is new.
  useEffect(() => words.current?.focus(), [source]);
  return (
    <div class="source-bar">
      <p ref={words} tabIndex={-1}>
        {t(`source_${source}`)}
      </p>
      <button type="button" class="nl-button nl-button--subtle" onClick={onBack}>
        {t('source_back')}
      </button>
    </div>
  );
}
