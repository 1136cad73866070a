import type { ComponentChildren } from 'preact';

interface Props {
  /** Of the choices with the same group, one is on. */
  readonly group: string;
  readonly on: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

/** One of some choices: a radio button of the browser, so that the arrow keys work. */
export function Choice({ group, on, onChoose, children }: Props) {
  return (
    <label class="choice">
      <input type="radio" name={group} checked={on} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
