import { browser } from 'wxt/browser';
import type { Document, Span } from '../../lib/document/document';
import { activeTab } from './tab';

/** The text that is selected in the tab; empty where none is or where that can't be seen. */
export async function selectedInTab(): Promise<string> {
  const tab = await activeTab();
  if (tab?.id === undefined) return '';
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: selectedHere,
    });
    return frames.map(({ result }) => result ?? '').find(Boolean) ?? '';
  } catch {
    return '';
  }
}

/** Runs in the page, on its own: uses nothing from this file. */
function selectedHere(): string {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement
    ? field.value.slice(field.selectionStart, field.selectionEnd)
    : String(getSelection());
}

/** Where selected text stands in a document: its longest line, or null where that is nowhere. */
export function findSelected({ blocks }: Document, selected: string): Span | null {
  const lines = selected.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const [longest = ''] = lines.sort((a, b) => b.length - a.length);
  if (longest === '') return null;
  const block = blocks.findIndex(({ text }) => text.includes(longest));
  const start = blocks[block]?.text.indexOf(longest) ?? -1;
  return start < 0 ? null : { block, start, end: start + longest.length };
}
