/**
 * A code for the document at an address, to remember choices by. The address itself can't
 * be read back from it, and no text goes into it: the title of a draft changes while it is
 * written. A fragment that only says where on the page one is doesn't count; one that a web
 * app uses as its path does.
 */
export async function fingerprintOf(address: string): Promise<string> {
  const { origin, pathname, search, hash } = new URL(address);
  const route = /^#!?\//.test(hash) ? hash : '';
  return codeOf(origin + pathname + search + route);
}

/**
 * A code for a document without an address: versions of a file have names of their own
 * ("v2 final"), so it goes by the title, whatever its case, spaces and signs.
 */
export async function fingerprintOfTitle(title: string): Promise<string> {
  const letters =
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return codeOf(`title ${letters.join(' ')}`);
}

/** A code for the site that an address is on; null for what has none, such as a file. */
export async function fingerprintOfSite(address: string): Promise<string | null> {
  const { origin } = new URL(address);
  return origin === 'null' ? null : codeOf(`site ${origin}`);
}

/** A code for the name of something on a page. */
export const fingerprintOfName = (name: string): Promise<string> => codeOf(`name ${name}`);

async function codeOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const bytes = new Uint8Array(digest).slice(0, 16);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
