/**
 * Words between quotation marks, exactly as they stand in the draft. Where they hold
 * double marks themselves, single ones go around them.
 */
export function quoted(words: string): string {
  return /[“”„"]/.test(words) ? `‘${words}’` : `“${words}”`;
}
