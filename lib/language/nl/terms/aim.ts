import type { TermList } from '../../types';

/** Doelen. */
export const aim: TermList = {
  tag: 'Aim',
  terms: `
    doel
    doel is
    doelen
    doelstelling*
    beoogd
    beoogt
    beogen
    beoogde
    beoogd effect
    beoogd resultaat
    streven
    streeft
    streven naar
    ambitie*
    ambities
    opdat
    zodat
    uiterlijk
    in 2030
    in 2028
    in 2029
    moet leiden tot
    moet ertoe leiden
    strekt ertoe
    gericht op
    willen bereiken
    wil bereiken
    willen toe naar
    bereiken
    geen enkele
    iedere
    elk kind
    te halveren
    gehalveerd zijn
  `,
  traps: `
    doelgroep*
    doeleinden
    doelmatig*
    doel van deze nota
    doel van deze brief
    met als doel u te informeren
    doelpunt*
    uiterlijk op
    mvo-doelen
  `,
  yes: ['Doel is dat in 2030 ieder kind een plek heeft.'],
  no: ['De doelgroep is divers.'],
};
