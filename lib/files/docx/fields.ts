import type { XmlElement } from '../xml';

/**
 * Word's fields: a code (such as HYPERLINK or PAGE) and then its result, which is what the
 * reader sees. They nest, and go on from one paragraph to the next.
 */
export class Fields {
  private readonly open: ('code' | 'result')[] = [];

  /** Whether the text here is part of a code. */
  get inCode(): boolean {
    return this.open.includes('code');
  }

  mark({ attributes }: XmlElement): void {
    const type = attributes['w:fldCharType'];
    if (type === 'begin') this.open.push('code');
    else if (type === 'end') this.open.pop();
    else if (type === 'separate' && this.open.length > 0) {
      this.open.splice(-1, 1, 'result');
    }
  }
}
