import type { ToneFinding } from '../../lib/dissent';
import type { Language } from '../../lib/document/document';
import { useText } from '../use-text';

interface Props {
  readonly finding: ToneFinding;
  readonly language: Language;
  readonly onCopy: (text: string) => void;
}

/** One thing to turn in a sentence: the words, what a reader hears, and a turn that keeps it. */
export function FindingPart({ finding, language, onCopy }: Props) {
  const t = useText();
  const { name, words, hears, turn, turned, example } = finding;
  return (
    <div class="finding">
      <p lang={language}>
        <strong>{name}</strong>: <em class="cue">{words}</em>
      </p>
      <p lang={language}>{hears}</p>
      <p lang={language}>{turn}</p>
      {turned ? (
        <>
          <p class="starter" lang={language}>
            {turned}
          </p>
          <button type="button" class="nl-button" onClick={() => onCopy(turned)}>
            {t('copy')}
          </button>
        </>
      ) : (
        <p class="small">
          {t('dissentExample')}{' '}
          <span lang={language}>
            {example.from} → {example.to}
          </span>
        </p>
      )}
    </div>
  );
}
