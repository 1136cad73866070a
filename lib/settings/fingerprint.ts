/**
 * A code for the document at an address, to remember choices by. The address itself can't
 * be read back from it, and no text goes into it: the title of a draft changes while it is
 * written. A fragment that only says where on the page one is doesn't count; one that a web
 * app uses as its path does.
 */
export async function fingerprintOf(address: string): Promise<string> {
  const { origin, pathname, search, hash } = new URL(address);
  const route = /^#!?\//.test(hash) ? hash : '';
  const bytes = new TextEncoder().encode(origin + pathname + search + route);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
