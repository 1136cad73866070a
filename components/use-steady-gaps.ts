import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckResult } from '../lib/checks/analysis';
import type { CheckId } from '../lib/document/ids';

/** More at once is a list, not a hint. */
const SHOWN = 3;

/**
 * The few gaps to show. What is shown stays in its place while one writes, also when it gets
 * answered: nothing jumps. When one has looked at the panel and leaves it, what is answered
 * makes room for the next; but not a note that is open or has the focus.
 */
export function useSteadyGaps(
  part: RefObject<HTMLElement | null>,
  ranked: readonly CheckResult[],
  counting: readonly CheckResult[],
): CheckResult[] {
  const held = useRef<readonly CheckId[]>([]);
  const [, turn] = useState(0);

  useEffect(() => {
    const refresh = () => {
      const inUse = (id: CheckId) => {
        const note = part.current?.querySelector<HTMLDetailsElement>(`[data-gap="${id}"]`);
        return note && (note.open || note.contains(document.activeElement));
      };
      held.current = held.current.filter(inUse);
      turn((turns) => turns + 1);
    };
    const root = document.documentElement;
    root.addEventListener('mouseleave', refresh);
    window.addEventListener('blur', refresh);
    return () => {
      root.removeEventListener('mouseleave', refresh);
      window.removeEventListener('blur', refresh);
    };
  }, []);

  const shown = [...held.current.flatMap((id) => counting.find((each) => each.id === id) ?? [])];
  const next = ranked.filter(({ id }) => !shown.some((each) => each.id === id));
  shown.push(...next.slice(0, Math.max(0, SHOWN - shown.length)));
  held.current = shown.map(({ id }) => id);
  return shown;
}
