import type { Language } from '../../document/document';
import type { Pointer } from './types';

interface General {
  /** What the panel says above them. */
  readonly lead: string;
  /** Who every organisation has itself. */
  readonly within: readonly Pointer[];
  /** What to look for where we don't know the country. */
  readonly elsewhere: Pointer;
}

/** Who is there in any organisation, in each language of the panel. */
export const GENERAL: Readonly<Record<Language, General>> = {
  nl: {
    lead: 'Gaat het om de wet of om rechten van mensen? Dan zijn zij er voor u.',
    within: [
      {
        name: 'Juridische zaken (WJZ of de jurist van uw organisatie)',
        for: 'toetst of een voorstel past binnen de wet en de grondrechten',
        address: null,
      },
      {
        name: 'Functionaris gegevensbescherming',
        for: 'adviseert over persoonsgegevens en privacy',
        address: null,
      },
      {
        name: 'Vertrouwenspersoon integriteit',
        for: 'denkt in vertrouwen met u mee over een dilemma of een vermoeden',
        address: null,
      },
    ],
    elsewhere: {
      name: 'De ombudsman of het meldpunt voor klokkenluiders van uw land',
      for: 'geeft onafhankelijk advies bij een vermoeden van een misstand',
      address: null,
    },
  },
  en: {
    lead: 'Is it about the law or about people’s rights? Then they are there for you.',
    within: [
      {
        name: 'Legal advisers of your organisation',
        for: 'test whether a proposal fits the law and fundamental rights',
        address: null,
      },
      {
        name: 'Data protection or privacy officer',
        for: 'advises on personal data and privacy',
        address: null,
      },
      {
        name: 'Confidential adviser, ethics officer or nominated officer',
        for: 'thinks along in confidence about a dilemma or a suspicion',
        address: null,
      },
    ],
    elsewhere: {
      name: 'The ombudsman or whistleblowing authority of your country',
      for: 'gives independent advice on suspected wrongdoing',
      address: null,
    },
  },
};
