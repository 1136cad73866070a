import type { Language } from '../document/document';
import { matcherOf } from './tone/match';

/** Someone who is there for it when law or rights are at stake. */
export interface Pointer {
  readonly name: string;
  /** What they are there for. */
  readonly for: string;
  /** Their public page; null where every organisation has its own. */
  readonly address: string | null;
}

interface Pointing {
  /** What the panel says above them. */
  readonly lead: string;
  readonly pointers: readonly Pointer[];
  /** What shows that law or rights may be at stake. */
  readonly cues: readonly string[];
}

const POINTING: Readonly<Record<Language, Pointing>> = {
  nl: {
    lead: 'Gaat het om de wet of om rechten van mensen? Dan zijn zij er voor u.',
    pointers: [
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
      {
        name: 'Huis voor Klokkenluiders, afdeling Advies',
        for: 'geeft onafhankelijk en gratis advies bij een vermoeden van een misstand',
        address: 'https://www.huisvoorklokkenluiders.nl',
      },
    ],
    cues: [
      'onrechtmatig*',
      'onwettig*',
      'in strijd met',
      'strijdig met … wet/recht/grondwet/verdrag',
      'strijd met … artikel/wet/grondwet/evrm/avg/verdrag/gelijkheidsbeginsel',
      'grondrecht*',
      'mensenrecht*',
      'kinderrecht*',
      'grondwet/evrm',
      'discriminat*/discrimineert/discrimineren',
      'etnisch profileren/profilering',
      'privacywet*',
      'rechtsbescherming',
      'integriteitsschending*',
      'misstand*',
    ],
  },
  en: {
    lead: 'Is it about the law or about people’s rights? Then they are there for you.',
    pointers: [
      {
        name: 'Legal advisers of your organisation',
        for: 'test whether a proposal fits the law and fundamental rights',
        address: null,
      },
      {
        name: 'Data protection officer',
        for: 'advises on personal data and privacy',
        address: null,
      },
      {
        name: 'Nominated officer, or the monitoring officer of a council',
        for: 'advises in confidence on the code of conduct and on raising a concern',
        address: null,
      },
      {
        name: 'Civil Service Commission (United Kingdom)',
        for: 'hears concerns under the Civil Service Code when your own organisation has not settled them',
        address: 'https://civilservicecommission.independent.gov.uk',
      },
      {
        name: 'Protect (United Kingdom)',
        for: 'gives free and confidential advice on whistleblowing',
        address: 'https://protect-advice.org.uk',
      },
    ],
    cues: [
      'unlawful*',
      'illegal*',
      'breach/breaches of … law/act/rights/convention/duty',
      'contrary to … law/act/convention/constitution',
      'incompatible with … law/act/convention/rights',
      'human/fundamental/civil rights',
      "children's rights",
      'discriminat*',
      'racial profiling',
      'constitution/constitutional/unconstitutional',
      'equality act/duty',
      'data protection',
      'wrongdoing',
      'misconduct',
    ],
  },
};

/** Who to go to. The same for everyone, whatever is at stake. */
export function pointersFor(language: Language): Pick<Pointing, 'lead' | 'pointers'> {
  const { lead, pointers } = POINTING[language];
  return { lead, pointers };
}

const FINDS = {
  nl: POINTING.nl.cues.map(matcherOf),
  en: POINTING.en.cues.map(matcherOf),
};

/** Whether a passage says that law or rights may be at stake. */
export function touchesRights(language: Language, passage: string): boolean {
  return FINDS[language].some((find) => find(passage).length > 0);
}
