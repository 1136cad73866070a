import type { Archive } from '../archive';
import { Unreadable } from '../problem';
import { elementsOf, type XmlElement } from '../xml';

/** The parts of a Word file that hold its text. */
export interface DocxParts {
  readonly body: XmlElement;
  readonly styles: XmlElement | null;
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
}

const USUAL = 'word/document.xml';

/** Finds the parts by the relations that the file declares: not every program names them alike. */
export function docxParts(archive: Archive): DocxParts {
  const root = relations(archive, '_rels/.rels', '');
  const main = root.get('officeDocument') ?? USUAL;
  const body = archive.part(main);
  if (body?.name !== 'w:document') throw new Unreadable('broken');
  const cut = main.lastIndexOf('/') + 1;
  const [folder, file] = [main.slice(0, cut), main.slice(cut)];
  const related = relations(archive, `${folder}_rels/${file}.rels`, folder);
  const part = (type: string) => {
    const name = related.get(type);
    return name === undefined ? null : archive.part(name);
  };
  return {
    body,
    styles: part('styles'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
  };
}

/** Part names by the last word of their relation's type. */
function relations(archive: Archive, name: string, folder: string) {
  const found = new Map<string, string>();
  for (const { attributes } of elementsOf(archive.part(name))) {
    const { Type = '', Target = '', TargetMode } = attributes;
    const type = Type.slice(Type.lastIndexOf('/') + 1);
    if (TargetMode === 'External' || found.has(type)) continue;
    found.set(type, Target.startsWith('/') ? Target.slice(1) : resolve(folder, Target));
  }
  return found;
}

/** The name of a part that is given from another's folder. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
