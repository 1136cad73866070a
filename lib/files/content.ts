import type { BlockKind, Document } from '../document/document';
import { MOST_CHARACTERS } from '../messages/reader';
import { Builder } from '../readers/builder';
import { MOST_IN_TITLE } from '../readers/reading';
import { Unreadable } from './problem';

/**
 * What is read from a file, on its way to a document. The readers of web pages build their
 * blocks in the same way, so that bold headings, typed bullets, line breaks and table rows
 * mean the same wherever a memo comes from.
 */
export class Content {
  private readonly builder = new Builder(MOST_CHARACTERS);
  private read = 0;

  /** Adds text to the block that is being read. */
  text(data: string, bold = false): void {
    this.read += data.length;
    if (this.read > MOST_CHARACTERS) throw new Unreadable('too-large');
    // The builder only looks at the data of a text node, and remembers which node it was.
    this.builder.text({ data } as Text, 0, data.length, { preformatted: false, bold });
  }

  lineBreak(): void {
    this.builder.lineBreak();
  }

  /** The text so far is a block of this kind. */
  end(kind: BlockKind, level = 0): void {
    this.builder.border({ kind, level: kind === 'heading' ? Math.min(6, level) : level });
  }

  openRow(): void {
    this.builder.openRow();
  }

  closeCell(): void {
    this.builder.closeCell();
  }

  closeRow(header: boolean): void {
    this.builder.closeRow(header);
  }

  /** The document, named by its first heading or else by its first words. */
  document(): Document {
    const { blocks } = this.builder;
    const named = blocks.find((block) => block.kind === 'heading') ?? blocks[0];
    return { title: (named?.text ?? '').slice(0, MOST_IN_TITLE), blocks };
  }
}
