/** The marks in a page, also in its frames and shadow roots, as the browser holds them. */
import type { Page } from 'puppeteer-core';
import type { Panel } from './panel';

/** The words under each kind of mark, with white space folded. */
export type Drawn = Readonly<Record<string, readonly string[]>>;

/** Everything that is highlighted, by the name of its highlight. */
export function drawn(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    const frames = [...document.querySelectorAll('iframe')].map(
      ({ contentWindow }) => contentWindow,
    );
    const views = [window, ...frames] as (Window & typeof globalThis)[];
    const entries = views.flatMap((view) =>
      [...view.CSS.highlights].map(([name, ranges]) => [
        name.replace('kanttekening-', ''),
        [...ranges].map((range) => String(range).replace(/\s+/g, ' ')),
      ]),
    );
    return Object.fromEntries(entries) as Record<string, string[]>;
  });
}

/** Turns the marks on or off with the panel's switch. */
export async function toggleMarks(panel: Panel): Promise<void> {
  await panel.page.locator('.switch').click();
}

/** Puts the cursor before words in the memo, by a real click, wherever in the page that stands. */
export async function clickBefore(page: Page, words: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const frame = document.querySelector('iframe');
    const root = frame?.contentDocument ?? document.querySelector('#place')?.shadowRoot ?? document;
    const editor = root.querySelector('[contenteditable]');
    const walker = document.createTreeWalker(editor ?? root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = node.ownerDocument?.createRange() ?? document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, top, height } = range.getBoundingClientRect();
      const within = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
      // The border of a frame is two pixels wide.
      const border = frame ? frame.clientLeft : 0;
      return { x: within.left + border + left + 1, y: within.top + border + top + height / 2 };
    }
    return null;
  }, words);
  if (!place) throw new Error(`Nowhere it says "${words}"`);
  await page.mouse.click(place.x, place.y);
}

/**
 * For each mark over a text area: how far its first and last letter are from where the browser
 * says that they are. Those that are out of view are left out.
 */
export function distances(page: Page): Promise<number[]> {
  return page.$eval('textarea', (area) => {
    const box = area.getBoundingClientRect();
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]) as Range[];
    return ranges.flatMap((range) => {
      const words = String(range);
      const start = area.value.indexOf(words);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const [first, last] = [rects[0], rects.at(-1)];
      const ends = [
        { rect: first, x: (first?.left ?? 0) + 1, offset: start },
        { rect: last, x: (last?.right ?? 0) - 1, offset: start + words.length },
      ];
      return ends.flatMap(({ rect, x, offset }) => {
        if (!rect || rect.top < box.top || rect.bottom > box.bottom) return [];
        const found = document.caretPositionFromPoint(x, (rect.top + rect.bottom) / 2);
        return found?.offsetNode === area ? [Math.abs(found.offset - offset)] : [Infinity];
      });
    });
  });
}
