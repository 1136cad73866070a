import { giveDefaultView } from './default-view';
import { inert } from './inert';

/** Parses HTML without running or fetching anything in it. */
export type ParseHtml = (source: string) => Document;

/** The browser's own parser. */
export const parseInBrowser: ParseHtml = (source) =>
  new DOMParser().parseFromString(source, 'text/html');

/** Parses HTML to a page of which it is known how it looks. */
export function parsePage(source: string, parse: ParseHtml): Document {
  const page = parse(inert(source));
  giveDefaultView(page);
  return page;
}
