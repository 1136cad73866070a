import type { ComponentChildren } from 'preact';
import { useText } from './use-text';

export type StateId =
  | 'reading'
  | 'ask'
  | 'blocked'
  | 'file'
  | 'empty'
  | 'pdf'
  | 'canvas'
  | 'gone'
  | 'error'
  | 'no_draft'
  | 'unknown_language';

interface Props {
  readonly id: StateId;
  /** What the user can do about it here. */
  readonly children?: ComponentChildren;
}

/** Why there is nothing to show, and what to do. */
export function StateMessage({ id, children }: Props) {
  const t = useText();
  return (
    <section class="state">
      <h2>{t(`state_${id}_title`)}</h2>
      <p>{t(`state_${id}_body`)}</p>
      {children}
    </section>
  );
}
