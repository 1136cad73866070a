import type { Language } from '../../document/document';

/** Who is there outside the organisation, by country. */
interface There {
  /** The languages that drafts from there are written in. */
  readonly languages: readonly Language[];
  /** Words that tell that a draft is from there. */
  readonly cues: RegExp;
  readonly pointers: readonly {
    readonly name: string;
    readonly for: Readonly<Record<Language, string>>;
    readonly address: string | null;
  }[];
}

export const COUNTRY_IDS = ['nl', 'be', 'uk', 'ie', 'us', 'ca', 'au', 'nz', 'eu'] as const;
export type Country = (typeof COUNTRY_IDS)[number];

/** A country is an id above and an entry here. */
export const COUNTRIES: Readonly<Record<Country, There>> = {
  nl: {
    languages: ['nl', 'en'],
    cues: /Tweede Kamer|Provinciale Staten|gemeenteraad|Raad van State|Rijksoverheid|Dutch|the Netherlands|The Hague/gu,
    pointers: [
      {
        name: 'Huis voor Klokkenluiders, afdeling Advies',
        for: {
          nl: 'geeft onafhankelijk en gratis advies bij een vermoeden van een misstand',
          en: 'gives independent and free advice on suspected wrongdoing',
        },
        address: 'https://www.huisvoorklokkenluiders.nl',
      },
    ],
  },
  be: {
    languages: ['nl', 'en'],
    cues: /Vlaams\w*|Vlaanderen|Belgi\w+|Brussels Hoofdstedelijk|schepencollege|federale overheid|Flemish|Flanders/gu,
    pointers: [
      {
        name: 'Federale Ombudsman, Centrum Integriteit',
        for: {
          nl: 'geeft onafhankelijk advies over het melden van een integriteitsschending',
          en: 'gives independent advice on reporting a breach of integrity',
        },
        address: 'https://www.federaalombudsman.be',
      },
    ],
  },
  uk: {
    languages: ['en'],
    cues: /£|United Kingdom|\bUK\b|Whitehall|\bDWP\b|\bHMRC\b|\bNHS\b|Treasury|Scotland|Scottish|Wales|Welsh|England|London|county council|borough/gu,
    pointers: [
      {
        name: 'Civil Service Commission',
        for: {
          nl: 'hoort zorgen onder de Civil Service Code als uw eigen organisatie ze niet oplost',
          en: 'hears concerns under the Civil Service Code when your own organisation has not settled them',
        },
        address: 'https://civilservicecommission.independent.gov.uk',
      },
      {
        name: 'Protect',
        for: {
          nl: 'geeft gratis en vertrouwelijk advies over het melden van misstanden',
          en: 'gives free and confidential advice on whistleblowing',
        },
        address: 'https://protect-advice.org.uk',
      },
    ],
  },
  ie: {
    languages: ['en'],
    cues: /\bIreland\b|\bIrish\b|Oireachtas|D[aá]il|Taoiseach|Tánaiste|Dublin|Cork|Programme for Government|\bHSE\b/gu,
    pointers: [
      {
        name: 'Protected Disclosures Commissioner',
        for: {
          nl: 'zorgt dat een melding bij de juiste instantie komt',
          en: 'sees to it that a disclosure reaches the right body',
        },
        address: 'https://www.opdc.ie',
      },
    ],
  },
  us: {
    languages: ['en'],
    cues: /\bUnited States\b|\bU\.S\.|Congress\b|Governor\b|Senator\b|\bSenate Bill|\bstatewide\b|federal agency|California|Texas|Oregon/gu,
    pointers: [
      {
        name: 'Office of Special Counsel',
        for: {
          nl: 'beschermt federale ambtenaren die een misstand melden',
          en: 'protects federal employees who report wrongdoing',
        },
        address: 'https://osc.gov',
      },
      {
        name: 'Inspector General of the agency or state',
        for: { nl: 'onderzoekt meldingen van misstanden', en: 'looks into reports of wrongdoing' },
        address: null,
      },
    ],
  },
  ca: {
    languages: ['en'],
    cues: /\bCanad\w+|Ottawa|Ontario|Alberta|Manitoba|British Columbia|Qu[eé]bec|Nunavut|\bprovince\b/gu,
    pointers: [
      {
        name: 'Public Sector Integrity Commissioner',
        for: {
          nl: 'behandelt meldingen van misstanden in de publieke dienst',
          en: 'handles disclosures of wrongdoing in the public service',
        },
        address: 'https://www.psic-ispc.gc.ca',
      },
    ],
  },
  au: {
    languages: ['en'],
    cues: /\bAustralia\w*|Canberra|Commonwealth|\bAPS\d?|New South Wales|Queensland|Victoria\b|\bNDIS\b|\bNSW\b/gu,
    pointers: [
      {
        name: 'Commonwealth Ombudsman',
        for: {
          nl: 'helpt bij een melding onder de Public Interest Disclosure Act',
          en: 'helps with a disclosure under the Public Interest Disclosure Act',
        },
        address: 'https://www.ombudsman.gov.au',
      },
    ],
  },
  nz: {
    languages: ['en'],
    cues: /\bNew Zealand\b|Aotearoa|\biwi\b|\bmarae\b|M[aā]ori|Wellington|Auckland|\bCrown\b/gu,
    pointers: [
      {
        name: 'Ombudsman',
        for: {
          nl: 'geeft advies over beschermde meldingen',
          en: 'gives advice on protected disclosures',
        },
        address: 'https://www.ombudsman.parliament.nz',
      },
    ],
  },
  eu: {
    languages: ['nl', 'en'],
    cues: /European Commission|Member States|Europese Commissie|lidstaten|\bDG [A-Z]{2,}|the Union\b/gu,
    pointers: [
      {
        name: 'European Ombudsman',
        for: {
          nl: 'behandelt klachten over instellingen van de Unie',
          en: 'handles complaints about institutions of the Union',
        },
        address: 'https://www.ombudsman.europa.eu',
      },
      {
        name: 'OLAF',
        for: {
          nl: 'onderzoekt fraude en ernstig wangedrag binnen de instellingen',
          en: 'investigates fraud and serious misconduct within the institutions',
        },
        address: 'https://anti-fraud.ec.europa.eu',
      },
    ],
  },
};
