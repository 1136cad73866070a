import type { Genre } from '../document/genre';
import type { Language } from '../document/document';

/**
 * Words by which a genre names itself, in the title or the first lines; the first that
 * fits wins. In the notation of TermList.
 */
export const GENRE_NAMES: Readonly<Record<Language, readonly (readonly [Genre, string])[]>> = {
  nl: [
    ['memorie-van-toelichting', 'memorie van toelichting\nconcept-memorie van toelichting'],
    ['beslisnota', 'beslisnota\nnota ter beslissing\nnota ter besluitvorming\ngeadviseerd besluit'],
    [
      'waterschapsvoorstel',
      'waterschap*\nhoogheemraadschap*\nalgemeen bestuur\ndijkgraaf\nheemraad',
    ],
    ['statenvoorstel', 'statenvoorstel*\nprovinciale staten\ngedeputeerde staten'],
    ['raadsvoorstel', 'raadsvoorstel*\nvoorstel aan de raad\nraadsvergadering\ngemeenteraad'],
    ['collegevoorstel', 'collegevoorstel*\ncollegeadvies\nb en w\nburgemeester en wethouders'],
    [
      'kamerbrief',
      'kamerbrief*\naan de voorzitter van de tweede kamer\nvoorzitter van de tweede kamer\nvoorzitter van de eerste kamer\ngeachte voorzitter',
    ],
    ['uitvoeringsnota', 'uitvoeringsnota*\nuitvoeringstoets*\nimpactanalyse*'],
    ['adviesnota', 'adviesnota*\nadvies aan\nnota voor\nambtelijk advies'],
    ['discussion-paper', 'discussiestuk*\ndiscussienota*\nstartnotitie*\nverkenning*'],
    ['project-plan', 'projectplan*\nplan van aanpak\nprogrammaplan*'],
    ['e-mail', 'onderwerp : re\nbeste\nhoi'],
    ['briefing', 'memo\nnotitie\nnota'],
  ],
  en: [
    [
      'impact-assessment',
      'impact assessment\nimpact analysis statement\nregulatory impact*\nregulatory impact statement',
    ],
    ['cabinet-paper', 'cabinet paper\ncabinet committee\nin confidence'],
    ['submission', 'submission\nto : minister\nsecretary of state'],
    [
      'council-report',
      'report to council\nfull council\nreport to cabinet\nscrutiny committee\nwards affected',
    ],
    ['discussion-paper', 'options paper\ndiscussion paper\ngreen paper\nconsultation paper'],
    ['policy-memo', 'policy memo\nmemorandum\nmemo'],
    ['staff-note', 'staff note\nnote to the file\ndg'],
    ['briefing', 'briefing\nbrief\nbackground note'],
    ['project-plan', 'project plan\nimplementation plan'],
    ['e-mail', 'hi\ndear\nhello'],
  ],
};
