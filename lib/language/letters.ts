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
  /** The words before the sender and before the reader in "From X to Y", "Report to Y". */
  readonly between: readonly [from: string, to: string];
  /** Labels of who gets a copy and what goes with it, which can stand at the end too. */
  readonly copies: readonly string[];
  /** How a note at the foot of a page begins, behind its number. */
  readonly notes: readonly string[];
  /** How the foot of a page counts: this page, and all of them. */
  readonly pages: readonly (readonly [page: string, of: string])[];
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
      'ik vertrouw erop u',
      'wij vertrouwen erop u',
      'ik hoop u hiermee',
      'wij hopen u hiermee',
    ],
    addressees: ['aan', 'bestemd voor', 'opdrachtgever'],
    between: ['van', 'aan'],
    copies: ['kopie', 'afschrift', 'cc', 'verzendlijst', 'bijlage', 'bijlagen'],
    notes: [
      'kamerstukken',
      'handelingen',
      'stb',
      'stcrt',
      'pbeu',
      'pb',
      'zie',
      'vgl',
      'bron',
      'ibid',
    ],
    pages: [
      ['pagina', 'van'],
      ['blad', 'van'],
      ['blz.', 'van'],
    ],
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
      'i trust this',
      'we trust this',
      'i hope this',
      'we hope this',
    ],
    addressees: ['to', 'for', 'through'],
    between: ['from', 'to'],
    copies: ['cc', 'copy', 'copies', 'distribution', 'circulation', 'attachment', 'attachments'],
    notes: ['hansard', 'see', 'cf', 'ibid', 'oj', 'source', 'hc', 'hl', 'cm', 'cp', 'si'],
    pages: [['page', 'of']],
  },
};
