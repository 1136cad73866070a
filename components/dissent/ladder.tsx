import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TargetedKeyboardEvent } from 'preact';
import { ladderOf, type Rung } from '../../lib/dissent';
import { Choice } from '../choice';
import { useText } from '../use-text';

interface Props {
  readonly chosen: Rung;
  readonly onChoose: (rung: Rung) => void;
  /** Enter: copies the text of the rung that is chosen. */
  readonly onTake: () => void;
}

/**
 * How far to go: radio buttons, so that the arrow keys walk them. The first two are there
 * unasked; the higher ones when someone asks for them, or walks on to them.
 */
export function Ladder({ chosen, onChoose, onTake }: Props) {
  const t = useText();
  const [all, setAll] = useState(false);
  const steps = ladderOf(t.language);
  const shown = steps.filter(({ rung, offered }) => all || offered || rung === chosen);
  const step = steps.find(({ rung }) => rung === chosen);

  const fieldset = useRef<HTMLFieldSetElement>(null);

  // A step that was not there yet gets the focus from the one before it.
  useLayoutEffect(() => {
    if (!(document.activeElement instanceof HTMLInputElement)) return;
    if (!fieldset.current?.contains(document.activeElement)) return;
    fieldset.current.querySelector<HTMLInputElement>(':checked')?.focus();
  }, [chosen]);

  function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onTake();
    }
    // Who walks on past the last step that is there asks for the next.
    const next = steps[steps.findIndex(({ rung }) => rung === chosen) + 1];
    const down = event.key === 'ArrowDown' || event.key === 'ArrowRight';
    if (down && next && shown.at(-1)?.rung === chosen) {
      event.preventDefault();
      setAll(true);
      onChoose(next.rung);
    }
  }

  return (
    <fieldset class="choices ladder" ref={fieldset} onKeyDown={onKeyDown}>
      <legend>{t('dissentLadder')}</legend>
      {shown.map(({ rung, name }) => (
        <Choice
          key={rung}
          group="dissent-rung"
          on={rung === chosen}
          onChoose={() => onChoose(rung)}
        >
          {name}
        </Choice>
      ))}
      <button
        type="button"
        class="nl-button nl-button--subtle"
        aria-expanded={all}
        onClick={() => setAll(!all)}
      >
        {t(all ? 'dissentFewer' : 'dissentMore')}
      </button>
      {step && (
        <div class="rung" data-rung={step.rung}>
          <p>{step.when}</p>
          <ol class="anatomy">
            {step.anatomy.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ol>
          <p class="small">{t('dissentKeys')}</p>
        </div>
      )}
    </fieldset>
  );
}
