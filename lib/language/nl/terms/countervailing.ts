import type { TermList } from '../../types';

/** Tegenmacht: geen van de vier groepen, maar hun bezwaar is tegenspraak. */
export const countervailing: TermList = {
  tag: 'Countervailing',
  terms: `
    algemene rekenkamer
    rekenkamer*
    rekenkamercommissie*
    nationale ombudsman
    ombudsman*
    kinderombudsman
    raad van state
    afdeling advisering
    afdeling bestuursrechtspraak
    hoge raad
    rechtbank*
    gerechtshof
    rechter
    centrale raad van beroep
    college voor de rechten van de mens
    adviesraad*
    onderwijsraad
    gezondheidsraad
    sociaal-economische raad
    SER
    WRR
    ROB
    Raad voor het Openbaar Bestuur
    raad voor het openbaar bestuur
    RVS
    RLI
    adviescollege*
    accountant
    rechtspraak
    raad voor de rechtspraak
    commissie voor de m.e.r
    commissie mer
    bezwaarschriftencommissie
    commissie bezwaarschriften
    planbureau*
    CPB
    SCP
    PBL
    staatscommissie
    onafhankelijke adviescommissie
    akoesticus
    deskundigencommissie
  `,
  yes: ['De Algemene Rekenkamer was kritisch.', 'De Raad van State adviseerde negatief.'],
  no: ['De gemeente rekent op minder kamers.'],
};
