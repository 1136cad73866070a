import { CHANGED } from './bridge/protocol';
import { isTextArea } from './plain-editor';
import { treesAbove } from './trees';

/** A pause in typing: long enough for a word, short enough to be shown as it is made. */
const PAUSE = 150;
/** Reading may take up this part of the time at most. */
const SHARE = 1 / 4;
const LONGEST_PAUSE = 2_000;
/** Who never pauses is followed all the same, this often. */
const LONGEST_WAIT = 1_000;
/** Changes that are older have to be read at once, though someone may have to wait for it. */
const OVERDUE = 3_000;

export interface Following {
  /** There were changes that have not been seen yet. */
  readonly pending: boolean;
  /** How many changes there were so far. */
  readonly count: number;
  /** Tells how long reading took, so that long texts are read less often. */
  took(milliseconds: number): void;
  /** The changes so far have been seen: no need to report them. */
  settle(): void;
}

/**
 * Reports changes in an element, or that it left the page, after a pause, until they are
 * settled; and whether they are overdue. Ends with the signal.
 */
export function follow(
  root: Element,
  changed: (isOverdue: boolean) => void,
  signal: AbortSignal,
): Following {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let count = 0;
  let pause = PAUSE;

  const settle = () => {
    clearTimeout(timer);
    since = null;
  };
  const noticed = () => {
    const now = Date.now();
    const first = (since ??= now);
    count++;
    clearTimeout(timer);
    const wait = Math.min(pause, Math.max(0, first + Math.max(LONGEST_WAIT, pause) - now));
    timer = setTimeout(() => {
      changed(Date.now() - first > Math.max(OVERDUE, pause));
    }, wait);
  };
  const trees = treesAbove(root);
  const removals = new MutationObserver(() => {
    if (!root.isConnected || treesAbove(root).at(-1) !== trees.at(-1)) noticed();
  });
  for (const tree of trees) removals.observe(tree, { childList: true, subtree: true });

  const edits = new MutationObserver(noticed);
  // What happens in a text area is no change of the page, and only its events tell of it. Others
  // get no listener: after one, what an editor does about a key is done before the browser is.
  if (isTextArea(root)) {
    for (const event of ['input', 'change']) root.addEventListener(event, noticed, { signal });
  } else edits.observe(root, { childList: true, characterData: true, subtree: true });

  const told = (event: Event) => {
    event.preventDefault();
    noticed();
  };
  root.addEventListener(CHANGED, told, { signal });

  signal.addEventListener('abort', () => {
    settle();
    edits.disconnect();
    removals.disconnect();
  });
  return {
    get pending() {
      return since !== null;
    },
    get count() {
      return count;
    },
    took: (milliseconds) => {
      pause = Math.min(LONGEST_PAUSE, Math.max(PAUSE, milliseconds / SHARE));
    },
    settle,
  };
}
