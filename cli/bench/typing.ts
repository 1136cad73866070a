import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Block } from '../../lib/document/document';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { Session } from '../../tests/e2e/harness/chromium';
import { tabOf } from '../../tests/editors/harness/browsers';
import { EditorPage } from '../../tests/editors/harness/editor-page';
import { EDITORS, type EditorCase } from '../../tests/editors/harness/editors';
import { buildPages, OUTPUT } from '../../tests/editors/harness/pages';
import { ROOT } from '../start/paths';
import { median, quantile } from './statistics';
import { benchText } from './text';

const NAMES = ['textarea', 'contenteditable', 'prosemirror', 'ckeditor5', 'codemirror6'];
const WORDS = 20_000;
/** Each in a fresh browser; how they are run alternates, so that all meet the same noise. */
const ROUNDS = 3;
/** The panel is not there, is there and follows, and is not there once more: how much is noise. */
const WAYS = ['alone', 'followed', 'alone again'] as const;
type Way = (typeof WAYS)[number];

/** Someone who types fast, and thinks after each word for as long as reading starts in. */
const TYPED = ' The board adds that the costs were not known then, and asks what it would take.';
const KEY = 50;
const WORD = 220;

/** Milliseconds from a key until what it wrote is drawn. */
export interface Typing {
  readonly editor: string;
  readonly median: Readonly<Record<Way, number>>;
  readonly p95: Readonly<Record<Way, number>>;
}

/** In the page. */
interface Timed {
  latencies?: number[];
}

/** Measures how long a key takes in a text of 20,000 words, with and without the panel open. */
export async function measureTyping(): Promise<Typing[]> {
  const { blocks } = documentFromMarkdown(benchText(WORDS));
  const editors = EDITORS.filter(({ name }) => NAMES.includes(name));
  await buildPages(editors, () => blocks);
  const all: Typing[] = [];
  for (const editor of editors) {
    const times: Record<Way, number[]> = { alone: [], followed: [], 'alone again': [] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const way of WAYS) times[way].push(...(await typeIn(editor, blocks, way)));
    }
    const of = (statistic: (values: readonly number[]) => number) => ({
      alone: statistic(times.alone),
      followed: statistic(times.followed),
      'alone again': statistic(times['alone again']),
    });
    const p95 = of((values) => quantile(values, 0.95));
    all.push({ editor: editor.title, median: of(median), p95 });
  }
  return all;
}

async function typeIn(editor: EditorCase, blocks: readonly Block[], way: Way): Promise<number[]> {
  const folders = [OUTPUT, join(ROOT, 'node_modules')];
  const session = await Session.start({ language: 'en', folders });
  try {
    const { page } = session;
    const writer = new EditorPage(tabOf(page));
    await session.visit(`editors/${editor.name}-long.html`);
    await page.bringToFront();
    await writer.ready();
    if (way === 'followed') await (await session.openPanel()).waitForRows();
    const first = blocks.find(({ kind }) => kind === 'paragraph');
    await writer.clickAfter(first?.text.slice(-40) ?? '');
    await time(page);
    for (const letter of TYPED) {
      await page.keyboard.press(letter as 'a');
      await pause(letter === ' ' ? WORD : KEY);
    }
    const latencies = await page.evaluate(() => (window as Timed).latencies ?? []);
    if (latencies.length !== TYPED.length) throw new Error(`Keys got lost in ${editor.title}`);
    return latencies;
  } finally {
    await session.close();
  }
}

/** Times each key from now on until the frame after it has been drawn. */
async function time(page: Page): Promise<void> {
  await page.evaluate(() => {
    const latencies: number[] = [];
    (window as Timed).latencies = latencies;
    // No function here has a name: tsx would add a helper that the page lacks.
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => latencies.push(performance.now() - timeStamp);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}
