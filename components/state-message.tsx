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
  | 'docs_ask'
  | 'docs_reload'
  | 'word_ask'
  | 'frame'
  | 'gone'
  | 'stopped'
  | 'error'
  | 'no_draft'
  | 'unknown_language';

interface Props {
  readonly id: StateId;
  /** First heading of the panel, where no memo is named above it. */
  readonly first: boolean;
  /** Where the frame comes from that may not be entered. */
  readonly origin?: string;
  /** What the user can do about it here. */
  readonly children?: ComponentChildren;
}

/** Why there is nothing to show, and what to do. */
export function StateMessage({ id, first, origin = '', children }: Props) {
  const t = useText();
  const Heading = first ? 'h1' : 'h2';
  return (
    <section class="state">
      <Heading>{t(`state_${id}_title`)}</Heading>
      <p>{t(`state_${id}_body`, origin)}</p>
      {children}
    </section>
  );
}
