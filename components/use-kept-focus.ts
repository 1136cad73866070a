import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the focus in a part of the panel when a new analysis takes away what had it. Then it
 * goes to the tab stop of a set of marks, else to the heading, which must take focus.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>): void {
  // Asked before the new content is put in its place.
  const had = part.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (!had || part.current?.contains(document.activeElement)) return;
    const next =
      part.current?.querySelector<HTMLElement>('[tabindex="0"]') ??
      part.current?.querySelector<HTMLElement>('h2');
    next?.focus();
  });
}
