import type { Target } from '../lib/messages/reader';
import { useText } from './use-text';

interface Props {
  readonly targets: readonly Target[];
  readonly chosen: string;
  /** Whether the choice is remembered for this site; null where that can't be. */
  readonly remembers: boolean | null;
  readonly onChoose: (target: string) => void;
  readonly onRemember: (on: boolean) => void;
}

/** Which of the texts on the page is read. Not shown where there is nothing to choose. */
export function TargetChooser({ targets, chosen, remembers, onChoose, onRemember }: Props) {
  const t = useText();
  if (targets.length < 2) return null;
  return (
    <>
      <label class="chooser">
        <span>{t('chooseTarget')}</span>
        <select
          class="utrecht-select utrecht-select--html-select"
          value={chosen}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {targets.map(({ id, kind, label, words }) => (
            <option key={id} value={id}>
              {[t(`target_${kind}`), label, t.count('words', words)].filter(Boolean).join(' · ')}
            </option>
          ))}
        </select>
      </label>
      {remembers !== null && (
        <label class="remember">
          <input
            type="checkbox"
            checked={remembers}
            onChange={(event) => onRemember(event.currentTarget.checked)}
          />
          <span>{t('rememberTarget')}</span>
        </label>
      )}
    </>
  );
}
