import { useId } from 'preact/hooks';
import { useText } from './use-text';

interface Props {
  /** What is being done. */
  readonly label: string;
  /** How far it is; a total of 0 where that is unknown. */
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
}

/** Work that takes long: how far it is, and a way to stop it. */
export function Busy({ label, done, total, onCancel }: Props) {
  const t = useText();
  const id = useId();
  return (
    <section class="state">
      <p id={id}>{label}</p>
      <progress aria-labelledby={id} {...(total > 0 && { value: done, max: total })} />
      <button type="button" class="nl-button" onClick={onCancel}>
        {t('files_cancel')}
      </button>
    </section>
  );
}
