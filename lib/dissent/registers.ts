import type { Genre } from '../document/genre';
import type { Register } from './types';

/** The register that a kind of memo asks for, unless someone chooses another. */
const OF_GENRE: Readonly<Partial<Record<Genre, Register>>> = {
  beslisnota: 'minister-note',
  kamerbrief: 'minister-note',
  adviesnota: 'minister-note',
  submission: 'minister-note',
  'cabinet-paper': 'minister-note',
  briefing: 'minister-note',
  raadsvoorstel: 'council-proposal',
  statenvoorstel: 'council-proposal',
  waterschapsvoorstel: 'council-proposal',
  'council-report': 'council-proposal',
  'e-mail': 'mail-superior',
  'staff-note': 'mail-superior',
  uitvoeringsnota: 'mail-superior',
  collegevoorstel: 'mail-superior',
};

export function registerOf(genre: Genre): Register {
  return OF_GENRE[genre] ?? 'colleague-draft';
}
