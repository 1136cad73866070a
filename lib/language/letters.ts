import type { Language } from '../document/document';

/** What belongs to the letter, not to what it says: header labels, salutations, closings. */
export interface LetterWords {
  /** Labels that stand before a colon in a title block. */
  readonly labels: readonly string[];
  /** How a letter opens. */
  readonly salutations: readonly string[];
  /** How a letter closes; what follows is the signature. */
  readonly closings: readonly string[];
  /** Labels whose line names the reader. */
  readonly addressees: readonly string[];
}

export const LETTERS: Readonly<Record<Language, LetterWords>> = {
  nl: {
    labels: `aan van datum betreft onderwerp kopie cc steller auteur portefeuillehouder kenmerk
      status versie bijlage bijlagen vertrouwelijkheid vergadering vergaderdatum raadsvergadering
      agendapunt registratienummer zaaknummer afdeling directie contactpersoon telefoon bestemd
      behandeld paraaf dossier commissiebehandeling statenvergadering opdrachtgever opsteller
      bestemd t.b.v. ter`.split(/\s+/),
    salutations: ['geachte', 'beste', 'hallo', 'hoi', 'dag', 'mevrouw de voorzitter'],
    closings: [
      'hoogachtend',
      'met vriendelijke groet',
      'vriendelijke groet',
      'met hartelijke groet',
      'groet',
      'groeten',
      'namens',
      'burgemeester en wethouders van',
      'gedeputeerde staten van',
      'de minister van',
      'de staatssecretaris van',
      'het college van burgemeester en wethouders',
    ],
    addressees: ['aan', 'bestemd voor', 'opdrachtgever'],
  },
  en: {
    labels: `to from date subject re cc copies copy timing author status version attachments
      attachment reference meeting classification contact report portfolio wards purpose issue
      for through via prepared cleared deadline approved drafted owner action sponsor`.split(/\s+/),
    salutations: ['dear', 'hi', 'hello'],
    closings: [
      'yours sincerely',
      'yours faithfully',
      'yours',
      'kind regards',
      'best regards',
      'regards',
      'best',
      'best wishes',
      'many thanks',
      'cleared by',
      'contact officer',
      'drafted by',
      'c.c.',
      'cc',
    ],
    addressees: ['to', 'for', 'through'],
  },
};
