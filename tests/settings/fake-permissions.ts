import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Wanted {
  readonly origins?: readonly string[];
}

/** Stands in for the browser's permissions, its prompt and its registered scripts. */
export function fakePermissions(...allowed: readonly string[]) {
  const origins = new Set(allowed);
  const scripts = new Map<string, { readonly id: string }>();
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
  };
  const tell = () => listeners.forEach((listener) => listener());
  const request = vi.fn(async ({ origins: asked = [] }: Wanted) => {
    asked.forEach((origin) => origins.add(origin));
    tell();
    return true;
  });
  const remove = vi.fn(async ({ origins: given = [] }: Wanted) => {
    given.forEach((origin) => origins.delete(origin));
    tell();
    return true;
  });
  const contains = async ({ origins: asked = [] }: Wanted) =>
    asked.every((origin) => origins.has(origin));
  Object.assign(fakeBrowser.permissions, {
    ...{ contains, request, remove, onAdded: event },
    onRemoved: { addListener: () => undefined, removeListener: () => undefined },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async ({ ids }: { ids: readonly string[] }) =>
      ids.flatMap((id) => scripts.get(id) ?? []),
    registerContentScripts: async (added: readonly { readonly id: string }[]) =>
      added.forEach((script) => scripts.set(script.id, script)),
    unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) =>
      ids.forEach((id) => scripts.delete(id)),
  });
  return { request, remove, scripts, listeners };
}
