import { SaxesParser } from 'saxes';
import { Unreadable } from './problem';

/** An element of an XML file. Names carry the prefix that their namespace usually has. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Nobody nests text deeper; reading it would need more memory than there is. */
const DEEPEST = 400;

const OOXML = /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/(.*)$/;
const OASIS = /^urn:oasis:names:tc:opendocument:xmlns:([a-z-]+):/;
const PREFIXES: Readonly<Record<string, string>> = {
  'wordprocessingml/2006/main': 'w',
  'wordprocessingml/main': 'w',
  'officeDocument/2006/math': 'm',
  'officeDocument/math': 'm',
  'package/2006/relationships': 'rel',
  'markup-compatibility/2006': 'mc',
};
/** OpenDocument writes the ones that it took from other standards differently. */
const COMPATIBLE: Readonly<Record<string, string>> = { drawing: 'draw', 'xsl-fo-compatible': 'fo' };

/** Parses XML into a tree. Throws Unreadable for what is not well-formed. */
export function parseXml(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: Mutable = { name: '', attributes: {}, children: [] };
  const path = [root];
  parser.on('error', (error) => {
    throw new Unreadable('broken', error);
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const element: Mutable = { name: nameOf(uri, local), attributes: {}, children: [] };
    for (const attribute of Object.values(attributes)) {
      element.attributes[nameOf(attribute.uri, attribute.local)] = attribute.value;
    }
    path.at(-1)?.children.push(element);
    path.push(element);
    if (path.length > DEEPEST) throw new Unreadable('broken');
  });
  parser.on('closetag', () => path.pop());
  const text = (data: string) => path.at(-1)?.children.push(data);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(source).close();
  const [first] = elementsOf(root);
  if (!first) throw new Unreadable('broken');
  return first;
}

interface Mutable {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

function nameOf(uri: string, local: string): string {
  if (uri === '') return local;
  const office = OOXML.exec(uri)?.[1];
  const oasis = OASIS.exec(uri)?.[1];
  const prefix =
    office === undefined ? oasis && (COMPATIBLE[oasis] ?? oasis) : (PREFIXES[office] ?? '?');
  return `${prefix ?? '?'}:${local}`;
}

/** The elements in an element, without the text between them. */
export function elementsOf(element: XmlElement | null | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string');
}

/** The element that a path of names leads to, by way of the first of each name. */
export function find(from: XmlElement | null | undefined, ...path: string[]): XmlElement | null {
  let found = from ?? null;
  for (const name of path) found = elementsOf(found).find((child) => child.name === name) ?? null;
  return found;
}

/** The text in an element and all that is in it. */
export function textIn(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textIn(child)))
    .join('');
}
