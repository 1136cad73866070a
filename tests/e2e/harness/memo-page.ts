/** The page with the memo, as its writer sees and uses it. */
import type { Page } from 'puppeteer-core';

interface Counting {
  changesSeen(): number;
}

export class MemoPage {
  constructor(readonly page: Page) {}

  /** The text of the editor, its blocks on lines of their own. */
  text(selector = '.ProseMirror'): Promise<string> {
    return this.page.$eval(selector, (editor) => (editor as HTMLElement).innerText);
  }

  html(selector = 'html'): Promise<string> {
    return this.page.$eval(selector, (element) => element.outerHTML);
  }

  /** Counts from now on every change to the page. */
  async countChanges(): Promise<void> {
    await this.page.evaluate(() => {
      let changes = 0;
      const everything = { subtree: true, childList: true, attributes: true, characterData: true };
      const observer = new MutationObserver((records) => (changes += records.length));
      observer.observe(document, everything);
      observer.takeRecords();
      Object.assign(window, { changesSeen: () => changes + observer.takeRecords().length });
    });
  }

  /** How many changes there were since the count began. */
  changes(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as Counting).changesSeen());
  }

  /** The words that are highlighted in the page. */
  highlighted(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((range) => range.toString()),
      ),
    );
  }

  /** Until words are highlighted; returns them. */
  async waitForHighlight(): Promise<string[]> {
    await this.page.waitForFunction(() => [...CSS.highlights.values()].some((h) => h.size > 0));
    return this.highlighted();
  }

  /** Until the first highlighted words stand within the window; scrolling there takes a while. */
  async waitForHighlightInView(): Promise<void> {
    await this.page.waitForFunction(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      if (!(range instanceof Range)) return false;
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  }

  /** Puts the caret at the end of the first block that holds these words, by a real click. */
  async clickEndOf(words: string): Promise<void> {
    const place = await this.page.evaluate((wanted) => {
      const blocks = [...document.querySelectorAll('.ProseMirror p, .ProseMirror h2')];
      const block = blocks.find(({ textContent }) => textContent.includes(wanted));
      if (!block) return null;
      block.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.selectNodeContents(block);
      const lastLine = [...range.getClientRects()].at(-1);
      return lastLine ? { x: lastLine.right - 1, y: lastLine.bottom - 3 } : null;
    }, words);
    if (!place) throw new Error(`No block says "${words}"`);
    await this.page.mouse.click(place.x, place.y);
    await this.page.keyboard.press('End');
  }

  /** Selects words that stand in one piece of text, as a writer does. */
  async select(words: string, within = 'body'): Promise<void> {
    await this.page.$eval(
      within,
      (root, wanted) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(wanted) ?? -1;
          if (at < 0) continue;
          getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
          return;
        }
        throw new Error(`No text says "${wanted}"`);
      },
      words,
    );
  }

  /** Until the editor's text meets the condition. */
  async waitForText(includes: string): Promise<void> {
    const has = (wanted: string): boolean => document.body.innerText.includes(wanted);
    await this.page.waitForFunction(has, {}, includes);
  }
}
