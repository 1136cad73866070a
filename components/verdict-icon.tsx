import type { Verdict } from '../lib/document/ids';

interface Props {
  readonly verdict: Verdict;
}

/** A verdict as a shape, so that it doesn't hang on colour. The word stands beside it. */
export function VerdictIcon({ verdict }: Props) {
  return (
    <svg class={`icon icon-${verdict}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[verdict]}
    </svg>
  );
}

const RING = <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.5" />;

const SHAPES = {
  covered: (
    <>
      <circle cx="8" cy="8" r="7.25" fill="currentColor" />
      <path class="icon-inside" d="M4.8 8.3l2.2 2.2 4.2-4.6" fill="none" stroke-width="1.7" />
    </>
  ),
  partial: (
    <>
      {RING}
      <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
    </>
  ),
  missing: (
    <circle
      cx="8"
      cy="8"
      r="6.5"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-dasharray="2.4 2"
    />
  ),
  unsure: (
    <>
      {RING}
      <path
        d="M6.2 6.4a1.9 1.9 0 1 1 2.7 1.7c-.6.3-.9.7-.9 1.3M8 11.4v.1"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
      />
    </>
  ),
};
