import { textIn } from '../../components/text';
import type { Language } from '../../lib/document/document';
import type { ReportTexts, ReportWord } from '../../lib/report';

/** The strings that the locale files are to get for the report. */
const WORDS: Readonly<Record<Language, Readonly<Record<ReportWord, string>>>> = {
  nl: {
    reportTitle: 'Kanttekening bij: $1',
    reportDate: 'Datum',
    reportRules: 'Versie van de regels',
    reportGenre: 'Soort stuk',
    reportLength: 'Lengte',
    reportAsked: 'Wat wordt er gevraagd?',
    reportAskedNone: 'De tekst vraagt de lezer nog niet om een besluit.',
    reportMatrixHelp: 'Een getal is het aantal zinnen. Het is geen cijfer voor de tekst.',
    reportDilemma: 'Het dilemma',
    reportDilemmaNone: 'De tekst noemt nog geen belangen die botsen.',
    reportDilemmaBefore: 'Het dilemma staat vóór de keuze.',
    reportEvidence: 'Vraag voor vraag, met de woorden uit de tekst',
    reportQuoteNone: 'Er is geen zin aan te wijzen.',
    reportSection: 'onder ‘$1’',
    reportIgnored: 'Buiten beschouwing gelaten',
    reportIgnoredNoReason: 'Geen reden gegeven.',
    reportFooter:
      'Gemaakt met Kanttekening, op de eigen computer. Vragen om over na te denken: geen oordeel over de inhoud.',
  },
  en: {
    reportTitle: 'Margin note on: $1',
    reportDate: 'Date',
    reportRules: 'Version of the rules',
    reportGenre: 'Kind of text',
    reportLength: 'Length',
    reportAsked: 'What is asked?',
    reportAskedNone: 'The text doesn’t ask the reader for a decision yet.',
    reportMatrixHelp: 'A number is how many sentences. It is no mark for the text.',
    reportDilemma: 'The dilemma',
    reportDilemmaNone: 'The text names no clashing interests yet.',
    reportDilemmaBefore: 'The dilemma stands before the choice.',
    reportEvidence: 'Question by question, in the words of the text',
    reportQuoteNone: 'There is no one sentence to point to.',
    reportSection: 'under ‘$1’',
    reportIgnored: 'Left out',
    reportIgnoredNoReason: 'No reason given.',
    reportFooter:
      'Made with Kanttekening, on the writer’s own computer. Questions to think about: no judgement of the content.',
  },
};

/** What the writers of a report say in a language. */
export const textsIn = (language: Language): ReportTexts => ({
  t: textIn(language),
  words: WORDS[language],
});
