import type { SupportKind, TermRule } from '../rules';

/** Wat de kant krijgt die verliest. */
export const support: readonly TermRule<SupportKind>[] = [
  {
    tag: 'compensation',
    terms: `
      compensatie*
      compenseren
      compenseert
      gecompenseerd*
      nadeelcompensatie*
      schadeloos*
      schadevergoeding*
      vergoeding*
      vergoeden
      vergoedt
      tegemoetkoming*
      komt tegemoet
      komen tegemoet
      uitkoop*
      overgangsbedrag*
      vervangende grond
      grond elders
      garantiebedrag*
    `,
    traps: `
      zonder compensatie
      geen compensatie
      zonder vergoeding
      geen vergoeding
      geen tegemoetkoming
      geen schadevergoeding
    `,
    yes: ['Kwekers krijgen nadeelcompensatie.', 'De gemeente vergoedt de verhuizing.'],
    no: ['Er is geen compensatie voor wie afvalt.'],
  },
  {
    tag: 'transition',
    terms: `
      overgangs*
      ingroei*
      afbouwregeling*
      uitstel
      gefaseerd*
      fasering
      in stappen
      geleidelijk*
      stapsgewijs
      wenperiode*
      respijt*
      hardheidsclausule*
      uitzondering voor
      uitgezonderd
      ontheffing*
    `,
    traps: `
      geen overgangs*
      zonder overgangs*
      geen uitstel
      geen ontheffing
      geen uitzondering voor
    `,
    yes: [
      'Voor wie achteruitgaat komt een overgangstermijn.',
      'De norm wordt gefaseerd ingevoerd.',
    ],
    no: ['Er komt geen overgangsregeling.'],
  },
  {
    tag: 'support',
    terms: `
      ondersteuning
      ondersteunen
      ondersteunt
      begeleiding
      begeleiden
      begeleidt
      maatwerkvoorziening*
      vangnet*
      noodfonds*
      omscholing
      hulp bij
      hulp aan
      helpen bij
      helpt bij
      adviseur aan huis
      vaste contactpersoon
      verzachten
      verzacht
      opgevangen
    `,
    traps: `
      geen ondersteuning
      zonder ondersteuning
      geen vangnet
      zonder vangnet
      ondersteuning voor dit voorstel
    `,
    yes: ['Zij krijgen begeleiding naar een andere plek.', 'Een noodfonds vangt de rest op.'],
    no: ['Voor hen is er geen vangnet.'],
  },
];
