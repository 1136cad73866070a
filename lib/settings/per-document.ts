import { browser } from 'wxt/browser';

/** Something that is kept for documents, each by its fingerprint. */
export interface PerDocument<Item> {
  readonly read: (fingerprint: string) => Promise<Item[]>;
  /** An empty list leaves no trace. */
  readonly write: (fingerprint: string, items: readonly Item[]) => Promise<void>;
  /** The fingerprints of the documents that it is kept for. */
  readonly documents: () => Promise<string[]>;
  /** Forgets it for all documents. */
  readonly forget: () => Promise<void>;
}

/** Keeps lists under a name of their own. What doesn't pass the guard counts as not kept. */
export function perDocument<Item>(
  name: string,
  isItem: (value: unknown) => value is Item,
): PerDocument<Item> {
  const prefix = `${name}.`;
  const keys = async () => {
    const all = Object.keys(await browser.storage.local.get(null));
    return all.filter((key) => key.startsWith(prefix));
  };
  return {
    async read(fingerprint) {
      const key = prefix + fingerprint;
      const { [key]: value } = await browser.storage.local.get(key);
      return Array.isArray(value) ? value.filter(isItem) : [];
    },
    async write(fingerprint, items) {
      const key = prefix + fingerprint;
      await (items.length > 0
        ? browser.storage.local.set({ [key]: [...items] })
        : browser.storage.local.remove(key));
    },
    documents: async () => (await keys()).map((key) => key.slice(prefix.length)),
    forget: async () => browser.storage.local.remove(await keys()),
  };
}
