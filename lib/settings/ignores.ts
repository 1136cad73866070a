import { browser } from 'wxt/browser';
import { CHECKS, type CheckId } from '../document/ids';

const PREFIX = 'ignored.';

function checksIn(value: unknown): CheckId[] {
  const stored: unknown[] = Array.isArray(value) ? value : [];
  return CHECKS.filter((id) => stored.includes(id));
}

/** The checks that the user set aside for a document. */
export async function readIgnored(fingerprint: string): Promise<CheckId[]> {
  const key = PREFIX + fingerprint;
  return checksIn((await browser.storage.local.get(key))[key]);
}

/** Keeps which checks are set aside for a document; an empty list leaves no trace. */
export async function writeIgnored(fingerprint: string, ids: readonly CheckId[]): Promise<void> {
  const key = PREFIX + fingerprint;
  await (ids.length > 0
    ? browser.storage.local.set({ [key]: [...ids] })
    : browser.storage.local.remove(key));
}

async function ignoredKeys(): Promise<string[]> {
  return Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(PREFIX));
}

/** For how many documents something was set aside. */
export async function countIgnored(): Promise<number> {
  return (await ignoredKeys()).length;
}

/** Forgets for all documents what was set aside. */
export async function forgetIgnored(): Promise<void> {
  await browser.storage.local.remove(await ignoredKeys());
}
