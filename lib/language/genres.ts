import type { Genre } from '../document/genre';
import type { Language } from '../document/document';

/**
 * Words by which a genre names itself, in the title or the first lines; the first that
 * fits wins. In the notation of TermList.
 */
export const GENRE_NAMES: Readonly<Record<Language, readonly (readonly [Genre, string])[]>> = {
  nl: [
    ['memorie-van-toelichting', 'memorie van toelichting\nconcept-memorie van toelichting'],
    [
      'beslisnota',
      'beslisnota\nbesluitnota\nnota ter beslissing\nnota ter besluitvorming\ngeadviseerd besluit',
    ],
    [
      'waterschapsvoorstel',
      'waterschap*\nhoogheemraadschap*\nalgemeen bestuur\ndijkgraaf\nheemraad',
    ],
    ['statenvoorstel', 'statenvoorstel*\nprovinciale staten\ngedeputeerde staten'],
    [
      'raadsvoorstel',
      'raadsvoorstel*\nvoorstel aan de raad\nraadsvergadering\ngemeenteraad\neilandsraad',
    ],
    [
      'collegevoorstel',
      'collegevoorstel*\ncollegeadvies\ncollegenota\nb en w\nburgemeester en wethouders\nburgemeester en schepenen\nbestuurscollege',
    ],
    [
      'kamerbrief',
      'kamerbrief*\naan de voorzitter van de tweede kamer\nvoorzitter van de tweede kamer\nvoorzitter van de eerste kamer\ngeachte voorzitter',
    ],
    [
      'uitvoeringsnota',
      'uitvoeringsnota*\nuitvoeringstoets*\nuitvoerbaarheidstoets*\nhandhaafbaarheidstoets*\nimpactanalyse*',
    ],
    [
      'adviesnota',
      'adviesnota*\nbeleidsnota\nbeleidsadvies\nadvies aan\nadvies over\nadvies inzake\nnota voor\nnota aan\nambtelijk advies\noplegnota\noplegnotitie',
    ],
    [
      'discussion-paper',
      'discussiestuk*\ndiscussienota*\nstartnotitie*\nverkenning*\nkeuzenota\nkadernota\nvisienota\nconceptnota',
    ],
    [
      'project-plan',
      'projectplan*\nplan van aanpak\nprogrammaplan*\nimplementatieplan\nstartdocument\nbusinesscase',
    ],
    ['e-mail', 'onderwerp : re\nbeste\nhoi'],
    ['briefing', 'memo\nnotitie\nnota'],
  ],
  en: [
    [
      'impact-assessment',
      'impact assessment\nimpact analysis\nregulatory impact*\noptions assessment',
    ],
    [
      'cabinet-paper',
      'cabinet paper\ncabinet committee\ncabinet memorandum\nmemorandum by the\nmemorandum for the government\nmemorandum to cabinet\nin confidence',
    ],
    [
      'submission',
      'submission\nministerial brief\nministerial information brief\nto : minister\nsecretary of state',
    ],
    [
      'council-report',
      'report to council\nfull council\nreport to cabinet\nscrutiny committee\nwards affected\nreport of\nreport by\nkey decision\nexecutive member\nelectoral divisions',
    ],
    [
      'discussion-paper',
      'options paper\ndiscussion paper\ngreen paper\nconsultation paper\nconsultation document\nposition paper',
    ],
    [
      'policy-memo',
      'policy memo\ndecision memo\nmemorandum\nmemo\npolicy brief\npolicy proposal\npolicy advice',
    ],
    [
      'staff-note',
      'staff note\nnote to\nnote for\nnote on\nnote :\nadvice of\nadvice to\nadvice on\ndg',
    ],
    ['briefing', 'briefing\nbrief\nbackground note'],
    ['project-plan', 'project plan\nimplementation plan\nbusiness case'],
    ['e-mail', 'hi\ndear\nhello'],
  ],
};
