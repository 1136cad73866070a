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
    'negative-consequences': 'Het nadeel voor [groep] is [nadeel].',
    feasibility: '[Uitvoerder] kan dit vanaf [datum], mits [voorwaarde].',
    dilemma: 'Meer [A] betekent hier minder [B].',
    justification:
      'Wij kiezen [optie]: [A] weegt zwaarder dan [B]. Voor [groep] helpt [maatregel].',
    citizens: 'Voor [groep] verandert dit: zij moeten [handeling].',
    parliament: 'De wens van [de Kamer of de raad] was [wens]. Dit voorstel [reactie].',
    executives: 'Voor u telt [belang]. Het risico is [risico].',
    officials: 'Voor [dienst] betekent dit [taak] en [aantal] fte.',
    interests: '[Groep] hechten aan [belang], omdat [reden].',
    consultation: '[Groep] vroegen om [inbreng]. Dat is [wel of niet] verwerkt, omdat [reden].',
    practice: 'Neem een [persoon] in [situatie]: dan [gevolg].',
    dissent: 'Tegen dit voorstel pleit [argument], vooral voor [groep].',
  },
  en: {
    decision: 'You are asked to agree to [decision] by [date].',
    problem: 'Now [group] cannot [what]. The aim is [result] by [year].',
    options: 'Doing nothing means [effect]. We could also [option].',
    'positive-consequences': '[Number] [group] gain [improvement].',
    'negative-consequences': 'Against this, [group] face [cost].',
    feasibility: '[Agency] can deliver from [date] if [condition].',
    dilemma: 'More [A] means less [B].',
    justification: 'We choose [option]: [A] outweighs [B]; [measure] helps [group].',
    citizens: 'For [group] this changes: they must [act].',
    parliament: 'What [parliament or council] asked for is [wish]. This proposal [response].',
    executives: 'For you [interest] matters. The risk is [risk].',
    officials: 'For [agency] this means [task] and [number] FTE.',
    interests: '[Group] value [interest] because [reason].',
    consultation: '[Group] asked for [input]. We [did or did not] adopt it, because [reason].',
    practice: 'Take a [person] in [situation]: then [effect].',
    dissent: 'The main argument against is [argument].',
  },
};
