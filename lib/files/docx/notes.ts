import { elementsOf, type XmlElement } from '../xml';

interface Parts {
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
}

/** The foot- and endnotes of a Word file, each once, in the order in which the text refers to them. */
export class Notes {
  private readonly notes = new Map<string, XmlElement>();
  private readonly waiting = new Set<XmlElement>();

  constructor({ footnotes, endnotes }: Parts) {
    for (const note of [...elementsOf(footnotes), ...elementsOf(endnotes)]) {
      // The line above the notes is kept as a note too, and has a type.
      if ((note.attributes['w:type'] ?? 'normal') !== 'normal') continue;
      this.notes.set(keyOf(note.name, note), note);
    }
  }

  refer(reference: XmlElement): void {
    const key = keyOf(reference.name.replace('Reference', ''), reference);
    const note = this.notes.get(key);
    this.notes.delete(key);
    if (note) this.waiting.add(note);
  }

  /** The next note that the text refers to, or null. */
  next(): XmlElement | null {
    const [note = null] = this.waiting;
    if (note) this.waiting.delete(note);
    return note;
  }
}

const keyOf = (kind: string, { attributes }: XmlElement) => `${kind} ${attributes['w:id'] ?? ''}`;
