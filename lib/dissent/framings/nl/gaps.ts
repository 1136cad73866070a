import type { Gaps } from '../../types';

/** Trede 1 over iets wat in het stuk nog ontbreekt. */
export const gaps: Gaps = {
  core: {
    'minister-note': {
      careful: 'Graag vragen wij uw aandacht voor de vraag {indirect}.',
      neutral: 'De vraag is {indirect}.',
      plain: '{direct}?',
    },
    'council-proposal': {
      careful: 'Uw raad zal mogelijk willen weten {indirect}.',
      neutral: 'De vraag is {indirect}.',
      plain: '{direct}?',
    },
    'mail-superior': {
      careful: 'Mag ik vragen {indirect}?',
      neutral: 'Ik vraag mij nog af {indirect}.',
      plain: '{direct}?',
    },
    'colleague-draft': {
      careful: 'Zou het helpen om erbij te zetten {indirect}?',
      neutral: 'Kun je erbij zetten {indirect}?',
      plain: '{direct}, en waar kan de lezer dat vinden?',
    },
    meeting: {
      careful: 'Mag ik vragen {indirect}?',
      neutral: '{direct}?',
      plain: 'Voordat we kiezen, wil ik graag weten {indirect}.',
    },
  },
  asks: {
    decision: {
      direct: 'Wat wordt er precies besloten',
      indirect: 'wat er precies wordt besloten',
    },
    problem: {
      direct: 'Welk probleem lost dit op, en voor wie',
      indirect: 'welk probleem dit oplost, en voor wie',
    },
    options: {
      direct: 'Welke andere wegen zijn bekeken',
      indirect: 'welke andere wegen zijn bekeken',
    },
    'positive-consequences': {
      direct: 'Wie wordt hier beter van, en hoeveel',
      indirect: 'wie hier beter van wordt, en hoeveel',
    },
    'negative-consequences': {
      direct: 'Wie gaat erop achteruit, en hoeveel',
      indirect: 'wie erop achteruitgaat, en hoeveel',
    },
    feasibility: {
      direct: 'Wie voert dit uit, en wat is daarvoor nodig',
      indirect: 'wie dit uitvoert, en wat daarvoor nodig is',
    },
    dilemma: {
      direct: 'Welke belangen botsen hier',
      indirect: 'welke belangen hier botsen',
    },
    justification: {
      direct: 'Waarom weegt deze keuze zwaarder dan de nadelen',
      indirect: 'waarom deze keuze zwaarder weegt dan de nadelen',
    },
    citizens: {
      direct: 'Wat merken mensen hiervan, en wat wordt er van hen gevraagd',
      indirect: 'wat mensen hiervan merken, en wat er van hen wordt gevraagd',
    },
    parliament: {
      direct: 'Wat heeft de volksvertegenwoordiging hierover gevraagd',
      indirect: 'wat de volksvertegenwoordiging hierover heeft gevraagd',
    },
    executives: {
      direct: 'Wat staat er voor de bestuurder op het spel',
      indirect: 'wat er voor de bestuurder op het spel staat',
    },
    officials: {
      direct: 'Wat betekent dit voor uitvoering en toezicht',
      indirect: 'wat dit voor uitvoering en toezicht betekent',
    },
    interests: {
      direct: 'Wat willen de betrokkenen, en waarom',
      indirect: 'wat de betrokkenen willen, en waarom',
    },
    consultation: {
      direct: 'Wie is hierover gehoord, en wat is daarmee gedaan',
      indirect: 'wie hierover is gehoord, en wat daarmee is gedaan',
    },
    practice: {
      direct: 'Hoe pakt dit in de praktijk uit, in één voorbeeld',
      indirect: 'hoe dit in de praktijk uitpakt, in één voorbeeld',
    },
    dissent: {
      direct: 'Wat is het sterkste argument tegen dit voorstel',
      indirect: 'wat het sterkste argument tegen dit voorstel is',
    },
  },
};
