import type { CheckId } from '../document/ids';

/** Where the reason behind a question comes from. */
export interface Source {
  readonly name: string;
  /** Page that says so; null for what has no public page. */
  readonly address: string | null;
}

const kcbr = 'https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen';
const NOTES: Source = {
  name: 'Rijksfinanciën, overzicht beslisnota’s',
  address: 'https://www.rijksfinancien.nl/overzicht-beslisnotas',
};
const COMPASS: Source = {
  name: 'Beleidskompas',
  address: `${kcbr}/beleidskompas/hulppaginas/qa`,
};
const WEBINAR: Source = { name: 'Webinar Werk aan Uitvoering', address: null };

export const SOURCES: Readonly<Record<CheckId, Source>> = {
  decision: NOTES,
  problem: COMPASS,
  options: {
    name: 'Beleidskompas, stap 3',
    address: `${kcbr}/beleidskompas/3-wat-zijn-opties-om-het-doel-te-realiseren`,
  },
  'positive-consequences': WEBINAR,
  'negative-consequences': NOTES,
  feasibility: {
    name: 'Tweede Kamer, Tijdelijke commissie Uitvoeringsorganisaties',
    address:
      'https://www.tweedekamer.nl/kamerleden-en-commissies/commissies/tijdelijke-commissie-uitvoeringsorganisaties/eindrapport',
  },
  dilemma: {
    name: 'CommunicatieRijk, Dilemmalogica',
    address: 'https://www.communicatierijk.nl/vakkennis/dilemmalogica/wat-is-dilemmalogica',
  },
  justification: COMPASS,
  citizens: {
    name: 'Beleidskompas, doenvermogen',
    address: `${kcbr}/beleidskompas/verplichte-kwaliteitseisen/doenvermogen`,
  },
  parliament: NOTES,
  executives: WEBINAR,
  officials: {
    name: 'Schrijfwijzer memorie van toelichting, uitvoering',
    address: `${kcbr}/schrijfwijzer-memorie-van-toelichting/7-uitvoering`,
  },
  interests: WEBINAR,
  consultation: COMPASS,
  practice: WEBINAR,
  dissent: {
    name: 'Gids Ambtelijk Vakmanschap',
    address: 'https://platformoverheid.nl/loyale-tegenspraak/',
  },
};
