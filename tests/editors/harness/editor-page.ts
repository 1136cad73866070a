/** The page with an editor, as its writer sees and uses it, in whatever frame the text is. */
import type { Page } from 'puppeteer-core';

/** What each editor's page says of its model. */
interface Modelled {
  editor?: { exact(): string; text(): string; selected?(): string };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export class EditorPage {
  constructor(readonly page: Page) {}

  async ready(): Promise<void> {
    await this.page.bringToFront();
    await this.page.waitForFunction(() => (window as Modelled).editor !== undefined);
  }

  /** What the editor's own model holds, to the byte. */
  exact(): Promise<string> {
    return this.page.evaluate(() => (window as Modelled).editor?.exact() ?? '');
  }

  /** The text in the editor's own model. */
  text(): Promise<string> {
    return this.page.evaluate(() => (window as Modelled).editor?.text() ?? '');
  }

  /** Until the model is as it was. */
  async waitForExact(wanted: string): Promise<void> {
    await this.page.waitForFunction(
      (exact) => (window as Modelled).editor?.exact() === exact,
      { timeout: 3_000 },
      wanted,
    );
  }

  /** Puts the cursor right after these words. */
  async clickAfter(words: string): Promise<void> {
    if (await this.selectInArea(words, words.length)) return;
    const { x, y } = await this.pointIn(words, words.length);
    await this.page.mouse.click(x, y);
    await this.settle();
  }

  /** Selects a word as people do. */
  async doubleClick(word: string): Promise<void> {
    if (await this.selectInArea(word, 0)) return;
    const { x, y } = await this.pointIn(word, Math.floor(word.length / 2));
    await this.page.mouse.click(x, y, { count: 2 });
    await this.settle();
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  undo(): Promise<void> {
    return this.chord('z');
  }

  async selectAll(): Promise<void> {
    await this.chord('a');
    await this.settle();
  }

  /** The words that are highlighted, or selected in an editor of plain text. */
  async shown(): Promise<string[]> {
    const found = await Promise.all(
      this.page.frames().map((frame) =>
        frame.evaluate(() => {
          const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
          const selected = (window as Modelled).editor?.selected?.() ?? '';
          return [...ranges.map((range) => range.toString()), ...(selected ? [selected] : [])];
        }),
      ),
    );
    return found.flat();
  }

  /** Until these words, which stand at the end, can be seen in the window. */
  async waitForInView(words: string): Promise<void> {
    const area = await this.page.$('#area');
    if (area) {
      await this.page.waitForFunction((box) => box.scrollTop > 0, {}, area);
      return;
    }
    await this.page.waitForFunction(
      (wanted) => {
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
      },
      {},
      words,
    );
  }

  /** How many elements the page and its frames have, and whether any bears our name. */
  async nodes(): Promise<{ elements: number; ours: boolean }> {
    const counted = await Promise.all(
      this.page.frames().map((frame) =>
        frame.evaluate(() => ({
          elements: document.querySelectorAll('body *').length,
          ours: document.documentElement.outerHTML.includes('kanttekening'),
        })),
      ),
    );
    return {
      elements: counted.reduce((sum, { elements }) => sum + elements, 0),
      ours: counted.some(({ ours }) => ours),
    };
  }

  private async chord(key: 'a' | 'z'): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press(key);
    await this.page.keyboard.up('Control');
  }

  /** Until the browser has told of the click, and the editor has drawn what it made of it. */
  private settle(): Promise<void> {
    return this.page.evaluate(
      () =>
        new Promise<void>((done) => {
          requestAnimationFrame(() => requestAnimationFrame(() => done()));
        }),
    );
  }

  private selectInArea(words: string, from: number): Promise<boolean> {
    return this.page.evaluate(
      (wanted, after) => {
        const area = document.querySelector<HTMLTextAreaElement>('#area');
        if (!area) return false;
        const at = area.value.indexOf(wanted);
        area.focus();
        area.setSelectionRange(at + after, at + wanted.length);
        return true;
      },
      words,
      from,
    );
  }

  /** Where in the window a letter of these words is drawn, scrolled to if need be. */
  private async pointIn(words: string, letter: number): Promise<Point> {
    for (const frame of this.page.frames()) {
      const point = await frame.evaluate(
        (wanted, at) => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          const drawn: Text[] = [];
          for (let node = texts.nextNode(); node; node = texts.nextNode()) {
            range.selectNodeContents(node);
            if (range.getClientRects().length > 0) drawn.push(node as Text);
          }
          let rest = drawn
            .map(({ data }) => data)
            .join('')
            .replaceAll('\u00a0', ' ')
            .indexOf(wanted);
          if (rest < 0) return null;
          rest += at - 1;
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
          const frame = window.frameElement;
          const outer = frame?.getBoundingClientRect();
          return {
            x: right - 1 + (outer?.left ?? 0) + (frame?.clientLeft ?? 0),
            y: (top + bottom) / 2 + (outer?.top ?? 0) + (frame?.clientTop ?? 0),
          };
        },
        words,
        letter,
      );
      if (point) return point;
    }
    throw new Error(`The page does not show "${words}"`);
  }
}
