import { useState } from 'preact/hooks';
import { useText } from '../use-text';
import type { CountedKey, MessageKey } from '../text';

interface Props {
  /** For how many documents something is kept. */
  readonly documents: number;
  readonly count: CountedKey;
  readonly label: MessageKey;
  readonly done: MessageKey;
  readonly onForget: () => Promise<void>;
}

/** How much is kept, and a button to forget it. */
export function Forget({ documents, count, label, done, onForget }: Props) {
  const t = useText();
  const [forgotten, setForgotten] = useState(false);
  const none = documents === 0;
  return (
    <>
      <p role="status">{forgotten && none ? t(done) : t.count(count, documents)}</p>
      <button
        type="button"
        class={none ? 'nl-button nl-button--disabled' : 'nl-button'}
        aria-disabled={none}
        onClick={() => {
          if (!none) void onForget().then(() => setForgotten(true));
        }}
      >
        {t(label)}
      </button>
    </>
  );
}
