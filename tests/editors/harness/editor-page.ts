/** The page with an editor, as its writer sees and uses it, in whatever frame the text is. */
import type { Tab } from './browsers';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What each editor's page says of its model, and where the test last found words. */
interface Modelled {
  editor?: { exact(): string; text(): string; selected?(): string };
  point?: Point;
}

export class EditorPage {
  constructor(private readonly tab: Tab) {}

  ready(): Promise<void> {
    return this.tab.waitFor(() => (window as Modelled).editor !== undefined, null);
  }

  /** What the editor's own model holds, to the byte. */
  exact(): Promise<string> {
    return this.tab.evaluate(() => (window as Modelled).editor?.exact() ?? '', null);
  }

  /** The text in the editor's own model. */
  text(): Promise<string> {
    return this.tab.evaluate(() => (window as Modelled).editor?.text() ?? '', null);
  }

  /** Until the model is as it was. */
  waitForExact(wanted: string): Promise<void> {
    return this.tab.waitFor((exact) => (window as Modelled).editor?.exact() === exact, wanted);
  }

  /** Puts the cursor right after these words. */
  async clickAfter(words: string): Promise<void> {
    if (await this.selectInArea(words, words.length)) return;
    const { x, y } = await this.pointIn(words, words.length);
    await this.tab.click(x, y, 1);
    await this.settle();
  }

  /** Selects a word as people do. */
  async doubleClick(word: string): Promise<void> {
    if (await this.selectInArea(word, 0)) return;
    const { x, y } = await this.pointIn(word, Math.floor(word.length / 2));
    await this.tab.click(x, y, 2);
    await this.settle();
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
      const frames = [...document.querySelectorAll('iframe')];
      const views = [window, ...frames.map(({ contentWindow }) => contentWindow)];
      const selected = (window as Modelled).editor?.selected?.() ?? '';
      const highlights = views.flatMap((view) => [
        ...((view as typeof globalThis | null)?.CSS.highlights.values() ?? []),
      ]);
      const words = highlights.flatMap((highlight) => [...highlight].map((range) => String(range)));
      return [...words, ...(selected ? [selected] : [])];
    }, null);
  }

  /** Until these words, which stand at the end, can be seen in the window. */
  waitForInView(words: string): Promise<void> {
    return this.tab.waitFor((wanted) => {
      const area = document.querySelector('#area');
      if (area) return area.scrollTop > 0;
      const frames = [...document.querySelectorAll('iframe')];
      const pages = [document, ...frames.map(({ contentDocument }) => contentDocument)];
      return pages.some((page) => {
        const texts = page?.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
        for (let node = texts?.nextNode(); page && node; node = texts?.nextNode()) {
          if (!node.nodeValue?.replaceAll('\u00a0', ' ').includes(wanted)) continue;
          const range = page.createRange();
          range.selectNodeContents(node);
          const { left, top, height } = range.getBoundingClientRect();
          const hit = page.elementFromPoint(left + 2, top + height / 2);
          if (hit?.contains(node)) return true;
        }
        return false;
      });
    }, words);
  }

  /** How many elements the page and its frames have, and whether any bears our name. */
  nodes(): Promise<{ elements: number; ours: boolean }> {
    return this.tab.evaluate(() => {
      const frames = [...document.querySelectorAll('iframe')];
      const pages = [document, ...frames.map(({ contentDocument }) => contentDocument)];
      return {
        elements: pages.reduce((sum, page) => sum + (page?.querySelectorAll('*').length ?? 0), 0),
        ours: pages.some((page) => page?.documentElement.outerHTML.includes('kanttekening')),
      };
    }, null);
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

  /**
   * Where in the window a letter of these words is drawn, scrolled to if need be. Waits for it:
   * some editors draw only in the next frame what their model holds already.
   */
  private async pointIn(words: string, letter: number): Promise<Point> {
    await this.tab.waitFor(
      ({ words, letter }) => {
        const frames = [...document.querySelectorAll('iframe')];
        const pages = [document, ...frames.map(({ contentDocument }) => contentDocument)];
        for (const page of pages) {
          if (!page) continue;
          const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
          const range = page.createRange();
          const drawn: Text[] = [];
          for (let node = texts.nextNode(); node; node = texts.nextNode()) {
            range.selectNodeContents(node);
            if (range.getClientRects().length > 0) drawn.push(node as Text);
          }
          const all = drawn.map(({ data }) => data).join('');
          const found = all.replaceAll('\u00a0', ' ').indexOf(words);
          if (found < 0) continue;
          let rest = found + letter - 1;
          for (const node of drawn) {
            if (rest < node.length) {
              node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
              range.setStart(node, rest);
              range.setEnd(node, rest + 1);
              break;
            }
            rest -= node.length;
          }
          const { right, top, bottom } = range.getBoundingClientRect();
          const frame = page.defaultView?.frameElement;
          const outer = frame?.getBoundingClientRect();
          (window as Modelled).point = {
            x: right - 1 + (outer?.left ?? 0) + (frame?.clientLeft ?? 0),
            y: (top + bottom) / 2 + (outer?.top ?? 0) + (frame?.clientTop ?? 0),
          };
          return true;
        }
        return false;
      },
      { words, letter },
    );
    return this.tab.evaluate(() => (window as Modelled).point ?? { x: 0, y: 0 }, null);
  }
}
