import type { Model } from './bridge';
import { MOST_IN_STATE, WORD } from './protocol';

const MOST_PARAGRAPHS = 50_000;

interface Paragraph {
  readonly text: unknown;
  getNext(): Paragraph;
}

/** The part of Word's own model that is used: only what has a name, nothing that writes. */
interface Page {
  readonly WordEditor?: {
    readonly Extension?: {
      readonly AutomationUtility?: {
        getDocument?(): {
          readonly body: { readonly paragraphs: { length(): unknown; getFirst(): Paragraph } };
        };
      };
    };
  };
}

/** All paragraphs of a document in Word for the web, a line each; null where Word gives them not. */
export function word(root: Element): Model | null {
  if (!root.matches(WORD)) return null;
  const text = textOf(globalThis as Page);
  if (text === null) return null;
  const nothing = () => undefined;
  // No way to put words in could be proven here.
  return {
    state: () => ({ text, from: 0, to: 0, locked: true }),
    select: nothing,
    replace: nothing,
  };
}

function textOf({ WordEditor }: Page): string | null {
  try {
    const paragraphs = WordEditor?.Extension?.AutomationUtility?.getDocument?.().body.paragraphs;
    const count = paragraphs?.length();
    if (!paragraphs || !Number.isInteger(count) || !(Number(count) > 0)) return null;
    if (Number(count) > MOST_PARAGRAPHS) return null;
    const lines: string[] = [];
    let left = MOST_IN_STATE;
    let paragraph = paragraphs.getFirst();
    for (let at = 1; left > 0; at++, paragraph = paragraph.getNext()) {
      if (typeof paragraph.text !== 'string') return null;
      lines.push(paragraph.text.replace(/[\r\n]+/g, ' '));
      left -= paragraph.text.length + 1;
      if (at === count) break;
    }
    return lines.join('\n');
  } catch {
    // An answer of another shape than the one that is known.
    return null;
  }
}
