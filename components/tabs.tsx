import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Called for the chosen tab, and for those that were chosen before. */
  readonly view: () => ComponentChildren;
}

interface Props<Id extends string> {
  /** Name of the row of tabs. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** Where a key takes you in a row of so many tabs. */
const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * A row of tabs with one view shown. A view that was seen stays where it is, hidden: what was
 * open in it is open when one comes back.
 */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: Props<Id>) {
  const buttons = useRef(new Map<Id, HTMLButtonElement>());
  const seen = useRef(new Set<Id>());
  seen.current.add(chosen);

  function move(event: TargetedKeyboardEvent<HTMLElement>): void {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[MOVES[event.key]?.(at, tabs.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    buttons.current.get(next.id)?.focus();
  }

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(({ id, label: name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            class="tab"
            id={`tab-${id}`}
            aria-selected={id === chosen}
            aria-controls={`view-${id}`}
            tabIndex={id === chosen ? 0 : -1}
            ref={(element) => {
              if (element) buttons.current.set(id, element);
            }}
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ id, view }) => (
        <div
          key={id}
          class="view"
          role="tabpanel"
          id={`view-${id}`}
          aria-labelledby={`tab-${id}`}
          hidden={id !== chosen}
        >
          {seen.current.has(id) && view()}
        </div>
      ))}
    </>
  );
}
