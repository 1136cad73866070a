import { elementsOf, find, type XmlElement } from '../xml';

const TITLE = /^(?:title|titel)$/i;
const HEADING = /^heading_20_([1-9])\b/i;
const BOLD = 600;

/** Knows the styles of an OpenDocument file, each with those that it is based on. */
export class OdtStyles {
  private readonly styles = new Map<string, XmlElement>();

  /** `parts`: the roots of the files that define styles. */
  constructor(parts: readonly (XmlElement | null)[]) {
    for (const part of parts) {
      for (const group of elementsOf(part)) {
        for (const style of elementsOf(group)) {
          const name = style.attributes['style:name'];
          if (style.name === 'style:style' && name !== undefined) this.styles.set(name, style);
        }
      }
    }
  }

  /** The heading level that a paragraph's style gives, or 0. */
  heading(name: string | undefined): number {
    for (const { attributes } of this.chain(name)) {
      const own = attributes['style:name'] ?? '';
      if (TITLE.test(own)) return 1;
      const level = HEADING.exec(own)?.[1] ?? attributes['style:default-outline-level'];
      if (level) return Number(level);
    }
    return 0;
  }

  bold(name: string | undefined): boolean | null {
    const weight = this.property(name, 'fo:font-weight');
    return weight === null ? null : weight === 'bold' || Number(weight) >= BOLD;
  }

  hidden(name: string | undefined): boolean {
    return this.property(name, 'text:display') === 'none';
  }

  private property(name: string | undefined, key: string): string | null {
    for (const style of this.chain(name)) {
      const value = find(style, 'style:text-properties')?.attributes[key];
      if (value !== undefined) return value;
    }
    return null;
  }

  private chain(name: string | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    for (let next = this.styles.get(name ?? ''); next && !chain.includes(next);) {
      chain.push(next);
      next = this.styles.get(next.attributes['style:parent-style-name'] ?? '');
    }
    return chain;
  }
}
