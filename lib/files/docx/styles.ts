import { elementsOf, find, type XmlElement } from '../xml';

/** What a Word style says about the text in it; null where it says nothing. */
interface Style {
  readonly name: string;
  readonly basedOn: string | null;
  readonly outline: number | null;
  readonly list: ListPlace | null;
  readonly bold: boolean | null;
  readonly hidden: boolean | null;
}

/** Level of an item from 1; 0 for what is expressly no item. */
export interface ListPlace {
  readonly level: number;
}

const HEADING = /^(?:heading|kop|titre|überschrift) ?([1-9])\b/i;
const TITLE = /^(?:title|titel)$/i;
const CONTENTS = /^(?:toc|inhopg|table of figures)\b/i;
/** Word's outline level of text that is no heading. */
const BODY = 9;

/** Knows the styles of a Word file, each with those that it is based on. */
export class Styles {
  private readonly styles = new Map<string, Style>();

  constructor(part: XmlElement | null) {
    for (const element of elementsOf(part)) {
      const id = element.attributes['w:styleId'];
      if (element.name === 'w:style' && id !== undefined) this.styles.set(id, styleOf(element));
    }
  }

  /** The heading level that a style gives, or 0. */
  heading(id: string | undefined): number {
    for (const { name, outline } of this.chain(id)) {
      const level = HEADING.exec(name)?.[1];
      if (level !== undefined) return Number(level);
      if (TITLE.test(name)) return 1;
      if (outline !== null) return outline >= BODY ? 0 : outline + 1;
    }
    return 0;
  }

  /** Whether a style is that of a table of contents. */
  isContents(id: string | undefined): boolean {
    return this.chain(id).some(({ name }) => CONTENTS.test(name));
  }

  list(id: string | undefined): ListPlace | null {
    return this.chain(id).find(({ list }) => list)?.list ?? null;
  }

  bold(id: string | undefined): boolean | null {
    return this.chain(id).find(({ bold }) => bold !== null)?.bold ?? null;
  }

  hidden(id: string | undefined): boolean {
    return this.chain(id).find(({ hidden }) => hidden !== null)?.hidden ?? false;
  }

  private chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    for (let next = this.styles.get(id ?? ''); next && !chain.includes(next);) {
      chain.push(next);
      next = this.styles.get(next.basedOn ?? '');
    }
    return chain;
  }
}

function styleOf(element: XmlElement): Style {
  const paragraph = find(element, 'w:pPr');
  const run = find(element, 'w:rPr');
  return {
    name: find(element, 'w:name')?.attributes['w:val'] ?? '',
    basedOn: find(element, 'w:basedOn')?.attributes['w:val'] ?? null,
    outline: outlineOf(paragraph),
    list: listOf(paragraph),
    bold: switchOf(run, 'w:b'),
    hidden: switchOf(run, 'w:vanish'),
  };
}

/** The outline level, from 0, in paragraph properties. */
export function outlineOf(properties: XmlElement | null): number | null {
  const level = find(properties, 'w:outlineLvl')?.attributes['w:val'];
  return level === undefined ? null : Number(level);
}

/** The place in a list, in paragraph properties. */
export function listOf(properties: XmlElement | null): ListPlace | null {
  const numbering = find(properties, 'w:numPr');
  if (!numbering) return null;
  if (find(numbering, 'w:numId')?.attributes['w:val'] === '0') return { level: 0 };
  return { level: 1 + Number(find(numbering, 'w:ilvl')?.attributes['w:val'] ?? 0) };
}

/** A property that is on by being there, unless its value says otherwise; null where absent. */
export function switchOf(properties: XmlElement | null, name: string): boolean | null {
  const found = find(properties, name);
  return found ? !/^(?:0|false|off)$/.test(found.attributes['w:val'] ?? '') : null;
}
