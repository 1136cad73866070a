/** The page with an editor, as its writer sees and uses it, in whatever frame the text is. */
import type { Tab } from './browsers';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What each editor's page tells of its model, and of what it shows where (pages/drawn.js). */
interface Modelled {
  editor: {
    exact(): string;
    text(): string;
    selected?(): string;
    readonly drawn: {
      nodes(): { elements: number; ours: boolean };
      marked(): string[];
      bring(words: string): boolean;
      point(words: string, letter: number): Point | null;
      isInView(words: string): boolean;
      isMarked(words: string): boolean;
      isSelected(words: string, boxes: string): boolean;
    };
  };
}

/** In the page. */
declare const window: Window & Modelled;

export class EditorPage {
  constructor(private readonly tab: Tab) {}

  ready(): Promise<void> {
    return this.tab.waitFor(() => 'editor' in window, null);
  }

  /** What the editor's own model holds, to the byte. */
  exact(): Promise<string> {
    return this.tab.evaluate(() => window.editor.exact(), null);
  }

  /** The text in the editor's own model. */
  text(): Promise<string> {
    return this.tab.evaluate(() => window.editor.text(), null);
  }

  /** Until the model is as it was. */
  waitForExact(wanted: string): Promise<void> {
    return this.tab.waitFor((exact) => window.editor.exact() === exact, wanted);
  }

  /** Puts the cursor right after these words. */
  async clickAfter(words: string): Promise<void> {
    if (await this.selectInArea(words, words.length)) return;
    await this.click(words, words.length, 1);
  }

  /** Selects a word as people do. */
  async doubleClick(word: string): Promise<void> {
    if (await this.selectInArea(word, 0)) return;
    await this.click(word, Math.floor(word.length / 2), 2);
  }

  type(text: string): Promise<void> {
    return this.tab.type(text);
  }

  undo(): Promise<void> {
    return this.tab.chord('z');
  }

  async selectAll(): Promise<void> {
    await this.tab.chord('a');
    await this.settle();
  }

  /** The words that are highlighted, or selected in an editor of plain text. */
  shown(): Promise<string[]> {
    return this.tab.evaluate(() => {
      const selected = window.editor.selected?.() ?? '';
      return [...window.editor.drawn.marked(), ...(selected ? [selected] : [])];
    }, null);
  }

  /** Scrolls to words as their reader does. Waits for an editor that draws them later. */
  bring(words: string): Promise<void> {
    return this.tab.waitFor((wanted) => window.editor.drawn.bring(wanted), words);
  }

  /** Until these words, which stand at the end, can be seen in the window. */
  waitForInView(words: string): Promise<void> {
    return this.tab.waitFor((wanted) => {
      const area = document.querySelector('#area');
      return area ? area.scrollTop > 0 : window.editor.drawn.isInView(wanted);
    }, words);
  }

  /** Until the highlight is drawn over these words, in view, and over nothing else. */
  waitForMarkOver(words: string): Promise<void> {
    return this.tab.waitFor((wanted) => window.editor.drawn.isMarked(wanted), words);
  }

  /** Until the editor's own selection, drawn as such boxes, lies over these words, in view. */
  waitForSelectionOver(words: string, boxes: string): Promise<void> {
    return this.tab.waitFor(({ words, boxes }) => window.editor.drawn.isSelected(words, boxes), {
      words,
      boxes,
    });
  }

  /** Until the page is drawn at this size, and these words stay where they are for ten frames. */
  async waitForZoom(factor: number, words: string): Promise<void> {
    await this.tab.waitFor((wanted) => devicePixelRatio === wanted, factor);
    await this.tab.evaluate(async (words) => {
      let still = 0;
      for (let before = ''; still < 10;) {
        await new Promise(requestAnimationFrame);
        const now = JSON.stringify(window.editor.drawn.point(words, 1));
        still = now === before ? still + 1 : 0;
        before = now;
      }
    }, words);
  }

  /** How many elements the page and its frames have, and whether any bears our name. */
  nodes(): Promise<{ elements: number; ours: boolean }> {
    return this.tab.evaluate(() => window.editor.drawn.nodes(), null);
  }

  /** Clicks at the end of a letter of these words, scrolled to if need be. */
  private async click(words: string, letter: number, count: number): Promise<void> {
    await this.bring(words);
    const point = await this.tab.evaluate(
      ({ words, letter }) => window.editor.drawn.point(words, letter),
      { words, letter },
    );
    if (!point) throw new Error(`"${words}" went away`);
    await this.tab.click(point.x, point.y, count);
    await this.settle();
  }

  /** Until the browser has told of the click, and the editor has drawn what it made of it. */
  private settle(): Promise<void> {
    return this.tab.evaluate(
      () =>
        new Promise<void>((done) => {
          requestAnimationFrame(() => requestAnimationFrame(() => done()));
        }),
      null,
    );
  }

  private selectInArea(words: string, from: number): Promise<boolean> {
    return this.tab.evaluate(
      ({ words, from }) => {
        const area = document.querySelector<HTMLTextAreaElement>('#area');
        if (!area) return false;
        const at = area.value.indexOf(words);
        area.focus();
        area.setSelectionRange(at + from, at + words.length);
        return true;
      },
      { words, from },
    );
  }
}
