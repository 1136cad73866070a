import type { Language } from '../document/document';
import type { CheckId } from '../document/ids';

/**
 * For each check a sentence to begin with, in the language of the memo. What stands
 * between square brackets is for the writer to fill in.
 */
export const STARTERS: Readonly<Record<Language, Readonly<Record<CheckId, string>>>> = {
  nl: {
    decision: 'U wordt gevraagd vóór [datum] in te stemmen met [besluit].',
    problem: 'Nu kunnen [groep] niet [wat]. Doel is [resultaat] in [jaar].',
    options: 'Niets doen betekent [gevolg]. Anders kan ook: [optie].',
    'positive-consequences': 'Voor [aantal] [groep] betekent dit [verbetering].',
    'negative-consequences': 'Daar staat tegenover dat [groep] [nadeel] krijgt.',
    feasibility: '[Uitvoerder] kan dit vanaf [datum], mits [voorwaarde].',
    dilemma: 'Meer [A] betekent hier minder [B].',
    justification:
      'Wij kiezen [optie]: [A] weegt zwaarder dan [B]. Voor [groep] helpt [maatregel].',
    citizens: 'Voor [groep] verandert dit: zij moeten [handeling].',
    parliament: 'De [Kamer of raad] vroeg om [wens]; dit voorstel [reactie].',
    executives: 'Voor u telt [belang]. Het risico is [risico].',
    officials: 'Voor [dienst] betekent dit [taak] en [aantal] fte.',
    interests: '[Partij] hecht aan [belang], omdat [reden].',
    consultation: '[Groep] vroeg [inbreng]. Dat is [wel of niet] verwerkt, omdat [reden].',
    practice: 'Neem een [persoon] in [situatie]: dan [gevolg].',
    dissent: 'Tegen dit voorstel pleit [argument], vooral voor [groep].',
  },
  en: {
    decision: 'You are asked to agree to [decision] by [date].',
    problem: '[Group] cannot [what]. The aim is [result].',
    options: 'Doing nothing means [effect]. We could also [option].',
    'positive-consequences': '[Number] [group] gain [improvement].',
    'negative-consequences': 'Against this, [group] faces [cost].',
    feasibility: '[Agency] can deliver from [date] if [condition].',
    dilemma: 'More [A] means less [B].',
    justification: 'We choose [option]: [A] outweighs [B]; [measure] helps [group].',
    citizens: 'For [group] this changes: they must [act].',
    parliament: 'Parliament asked for [wish]; this proposal [response].',
    executives: 'For you [interest] matters. The risk is [risk].',
    officials: 'For [agency] this means [task] and [number] FTE.',
    interests: '[Party] values [interest] because [reason].',
    consultation: '[Group] asked [input]; we did [or did not] adopt it because [reason].',
    practice: 'Take a [person] in [situation]: then [effect].',
    dissent: 'The main argument against is [argument].',
  },
};
