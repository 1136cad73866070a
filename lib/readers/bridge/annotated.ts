import { MOST_IN_STATE, type State } from './protocol';

/** What Google Docs gives to extensions: the text at one moment, and its selection. */
interface Annotated {
  getText(): unknown;
  getSelection(): unknown;
  setSelection(start: number, end: number): void;
}

/** One answer of Google Docs: found to be whole, with offsets in the text that is read. */
export interface Answer extends Pick<State, 'text' | 'from' | 'to'> {
  /** More than one place is selected: words have no one place to go. */
  readonly several: boolean;
  /** Whether Docs still says the same: its text, and this selection. */
  still(from: number, to: number): boolean;
  select(from: number, to: number): void;
}

interface Page {
  readonly _docs_annotate_getAnnotatedText?: unknown;
}

/** Longer than this Docs doesn't take, or it will never answer. */
const PATIENCE = 3_000;

/** Asks Docs for its text; null where it has none to give, or says what can't be true. */
export async function askDocs(page: Page = globalThis as Page): Promise<Answer | null> {
  const give = page._docs_annotate_getAnnotatedText;
  if (typeof give !== 'function') return null;
  try {
    const given = Promise.resolve(Reflect.apply(give, page, []) as unknown);
    const late = new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), PATIENCE);
    });
    return answerIn(await Promise.race([given, late]));
  } catch {
    // Docs does so while it starts: later it may answer.
    return null;
  }
}

function answerIn(given: unknown): Answer | null {
  if (!isAnnotated(given)) return null;
  const raw = given.getText();
  if (typeof raw !== 'string' || raw.length > MOST_IN_STATE) return null;
  // A mark stands before all text, and a line end after it that no cursor comes behind.
  const start = raw.startsWith('\u0003') ? 1 : 0;
  const end = Math.max(start, raw.length - (raw.endsWith('\n') ? 1 : 0));
  const ranges = rangesIn(given.getSelection(), start, end);
  if (!ranges) return null;
  const [range = { from: 0, to: 0 }, ...others] = ranges;
  return {
    text: raw.slice(start, end),
    ...range,
    several: others.length > 0,
    still: (from, to) => {
      const [now, ...more] = rangesIn(given.getSelection(), start, end) ?? [];
      return given.getText() === raw && more.length === 0 && now?.from === from && now.to === to;
    },
    select: (from, to) => given.setSelection(from + start, to + start),
  };
}

function isAnnotated(value: unknown): value is Annotated {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['getText', 'getSelection', 'setSelection'].every(
      (name) => typeof (value as Partial<Record<string, unknown>>)[name] === 'function',
    )
  );
}

/** What is selected, within the text; null for an odd answer. */
function rangesIn(
  selection: unknown,
  start: number,
  end: number,
): { from: number; to: number }[] | null {
  if (!Array.isArray(selection)) return null;
  const ranges = selection.map((range: unknown) => {
    const { start: one, end: other } = (range ?? {}) as Partial<Record<string, unknown>>;
    if (!Number.isInteger(one) || !Number.isInteger(other)) return null;
    const [from, to] = [Math.min(Number(one), Number(other)), Math.max(Number(one), Number(other))];
    // The cursor may stand on the marks at either end.
    const within = (at: number) => Math.min(end, Math.max(start, at)) - start;
    return from < 0 || to > end + 1 ? null : { from: within(from), to: within(to) };
  });
  return ranges.every((range) => range !== null) ? ranges : null;
}
