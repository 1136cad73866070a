/** A click on words in the panel shows them in the memo. */
import { expect } from 'vitest';
import { it } from '../harness/test';

it('highlights the quote in the memo and scrolls to it', async ({ session }) => {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  const before = await session.memo.html();
  const words = await panel.clickQuote('consultation');
  const highlighted = await session.memo.waitForHighlight();
  expect(words.length).toBeGreaterThan(20);
  expect(highlighted.join(' ').replace(/\s+/g, ' ')).toContain(words);
  await session.page.waitForFunction(() => scrollY > 0);
  await session.memo.waitForHighlightInView();
  expect(await session.memo.html()).toBe(before);
});

it('highlights the next quote instead of the first', async ({ session }) => {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  await panel.clickQuote('decision');
  const [first] = await session.memo.waitForHighlight();
  const words = await panel.clickQuote('parliament');
  await session.page.waitForFunction(
    (gone) =>
      ![...CSS.highlights.values()].some((marked) =>
        [...marked].some((range) => range.toString() === gone),
      ),
    {},
    first,
  );
  expect((await session.memo.waitForHighlight()).join(' ')).toContain(words);
});
