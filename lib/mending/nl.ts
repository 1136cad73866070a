import type { MendingPack } from './types';

const aan = (body: string, council: string, executive: string) => ({
  asked: `${body} gevraagd`,
  council,
  executive,
});

export const nl: MendingPack = {
  slots: {
    group: ['groep'],
    person: ['persoon'],
    agency: ['uitvoerder', 'dienst'],
    council: ['de Kamer of de raad', 'de Kamer of raad'],
    decision: ['besluit'],
  },
  withDecision: {
    options: 'Niets doen betekent [gevolg]. In plaats van [besluit] kan ook: [optie].',
    dilemma: 'Het dilemma bij [besluit]: meer [A] betekent minder [B].',
    justification:
      'Wij kiezen voor [besluit], omdat [A] zwaarder weegt dan [B]. Voor [groep] helpt [maatregel].',
    dissent: 'Tegen [besluit] pleit [argument], vooral voor [groep].',
  },
  spoken: { asked: 'U wordt gevraagd', executive: 'u' },
  addresses: {
    raadsvoorstel: aan('De raad wordt', 'de raad', 'het college'),
    collegevoorstel: aan('Het college wordt', 'de raad', 'het college'),
    statenvoorstel: aan('Provinciale Staten worden', 'Provinciale Staten', 'Gedeputeerde Staten'),
    waterschapsvoorstel: aan(
      'Het algemeen bestuur wordt',
      'het algemeen bestuur',
      'het dagelijks bestuur',
    ),
    kamerbrief: { asked: 'Ik vraag uw Kamer', council: 'uw Kamer', executive: 'het kabinet' },
    'memorie-van-toelichting': aan('De Kamer wordt', 'de Kamer', 'het kabinet'),
  },
  familiar: { asked: 'Ik vraag je', executive: 'jou' },
  toDo: (infinitive) => `het voorstel om ${infinitive}`,
  detail: / (?:aan|voor|met|per|vanaf|conform|volgens|onder|tot|in|bij|op) /g,
  plural: /^(?!iedereen$)\p{Ll}.*(?:en|[^s]s|ën)$/u,
  single: /^(?:de|het) |^\p{Lu}/u,
  headings: {
    decision: /besluit|beslispunt|gevraagd|voorstel|advies/i,
    problem: /aanleiding|probleem|doel|inleiding|achtergrond/i,
    options: /optie|alternatie|variant|mogelijkhe|keuze/i,
    'positive-consequences': /voordeel|voordelen|opbrengst|baten|gevolg|effect/i,
    'negative-consequences': /nade|risico|kanttekening|kosten|gevolg|effect/i,
    feasibility: /uitvoer|planning|organisatie|toezicht/i,
    dilemma: /dilemma|afweging|kanttekening|keuze/i,
    justification: /afweging|motivering|onderbouwing|argument|keuze/i,
    citizens: /burger|inwoner|bewoner|doenvermogen|gevolg|effect/i,
    parliament: /\b(?:kamer|raad|staten|politiek|bestuurlijk)/i,
    executives: /bestuurlijk|politiek|portefeuille|risico/i,
    officials: /uitvoer|organisatie|personele|capaciteit|toezicht/i,
    interests: /belang|betrokken|krachtenveld|participatie|draagvlak/i,
    consultation: /consultatie|participatie|overleg|afstemming|draagvlak|gehoord|betrokken/i,
    practice: /praktijk|voorbeeld|aanleiding|gevolg/i,
    dissent: /tegenargument|bezwa|kanttekening|risico|nade/i,
  },
};
