import type { CheckId } from '../../lib/document/ids';
import type { PanelActions } from '../actions';
import { useText } from '../use-text';

interface Props {
  readonly id: CheckId;
  readonly ignored: boolean;
  readonly actions: PanelActions;
}

/** Ways to disagree with a question, or to take that back. */
export function AsideButtons({ id, ignored, actions }: Props) {
  const t = useText();
  const ways = ignored
    ? ([['restore', actions.restore]] as const)
    : ([
        ['aside_here', actions.claim],
        ['ignore', actions.ignore],
        ['aside_never', actions.ignoreAlways],
      ] as const);
  return (
    <div class="buttons aside-buttons">
      {ways.map(([label, act]) => (
        <button
          key={label}
          type="button"
          class="nl-button nl-button--subtle"
          onClick={() => void act(id)}
        >
          {t(label)}
        </button>
      ))}
    </div>
  );
}
