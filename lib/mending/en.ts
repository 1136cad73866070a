import type { MendingPack } from './types';

const to = (body: string, council: string, executive: string) => ({
  asked: `${body} asked`,
  council,
  executive,
});

export const en: MendingPack = {
  slots: {
    group: ['group'],
    person: ['person'],
    agency: ['agency'],
    council: ['parliament or council'],
    decision: ['decision'],
  },
  withDecision: {
    options: 'Doing nothing means [effect]. Instead of [decision] we could also [option].',
    dilemma: 'The dilemma of [decision]: more [A] means less [B].',
    justification:
      'We choose [decision] because [A] outweighs [B]. What helps [group] is [measure].',
    dissent: 'The main argument against [decision] is [argument].',
  },
  spoken: { asked: 'You are asked', executive: 'you' },
  addresses: {
    'council-report': to('The council is', 'the council', 'the executive'),
    raadsvoorstel: to('The council is', 'the council', 'the executive'),
    collegevoorstel: to('The executive is', 'the council', 'the executive'),
    'cabinet-paper': to('Cabinet is', 'parliament', 'Cabinet'),
    kamerbrief: to('Parliament is', 'parliament', 'the government'),
    'memorie-van-toelichting': to('Parliament is', 'parliament', 'the government'),
  },
  familiar: null,
  toDo: (infinitive) => `the proposal ${infinitive}`,
  detail: / (?:to|for|with|by|from|under|in|at|on|as) /g,
  plural: /^\p{Ll}.*(?:[^s'’]s|people|children|women|men)$/u,
  single: /^the |^\p{Lu}/u,
  headings: {
    decision: /decision|recommend|asked|proposal|advice/i,
    problem: /problem|background|introduction|\baim|objective|purpose/i,
    options: /option|alternative|choice/i,
    'positive-consequences': /benefit|advantage|impact|effect|consequence/i,
    'negative-consequences': /risk|drawback|disadvantage|cost|impact|effect|consequence/i,
    feasibility: /deliver|implement|timing|planning|resource|oversight/i,
    dilemma: /dilemma|trade-?off|balance|consideration|choice/i,
    justification: /rationale|reason|justification|consideration|choice|trade-?off/i,
    citizens: /citizen|resident|public|people|impact|effect|consequence/i,
    parliament: /parliament|council|political|handling/i,
    executives: /political|minister|handling|risk/i,
    officials: /deliver|implement|staff|resource|oversight/i,
    interests: /interest|stakeholder|\bviews?\b|engagement/i,
    consultation: /consult|engagement|stakeholder|\bviews?\b|heard/i,
    practice: /practice|example|case|background|impact/i,
    dissent: /against|objection|counter|risk|drawback/i,
  },
};
