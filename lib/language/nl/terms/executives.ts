import type { TermList } from '../../types';

/** Politieke bestuurders en wat hen bindt. */
export const executives: TermList = {
  tag: 'Executives',
  terms: `
    minister
    ministers
    minister-president
    minister van
    premier
    staatssecretaris*
    bewindspersoon
    bewindspersonen
    bewindslieden
    kabinet
    het kabinet
    kabinetsbesluit
    kabinetsreactie
    kabinetsperiode
    kabinetsstandpunt
    kabinetsinzet
    demissionair*
    ministerraad
    onderraad
    regeerprogramma
    regeerakkoord
    coalitieakkoord
    hoofdlijnenakkoord
    bestuursakkoord
    collegeprogramma
    collegeakkoord
    college
    het college
    college van b en w
    college van burgemeester en wethouders
    b en w
    burgemeester
    burgemeesters
    wethouder*
    wethouders
    gedeputeerde
    gedeputeerden
    gedeputeerde staten
    commissaris van de koning
    dagelijks bestuur
    heemraad
    heemraden
    dijkgraaf
    gezaghebber
    eilandgedeputeerde*
    portefeuillehouder
    portefeuillehouders
    ambtsvoorganger*
    ambtgenoot
    ambtsgenoot
    ambtgenoten
    voorganger
    politiek assistent
    politiek verantwoordelijk*
    stelselverantwoordelijk*
    uw verantwoordelijkheid
    uw toezegging
    uw portefeuille
    u loopt
    bestuurder
    bestuurders
    bestuurlijk
    bestuurlijke
    woordvoeringslijn
    politiek gevoelig*
    driehoek
    burgemeestersbesluit
    politieke leiding
    regering
    minister-presidenten
  `,
  traps: `
    ministerie
    ministeries
    ministerieel
    ministeriële regeling
    college over
    een college
    hoorcollege*
    gastcollege*
    college geven
    college voor de rechten van de mens
    college van bestuur
    collegegeld*
    collegezaal
    college van procureurs-generaal
    college van beroep
    college voor examens
    college sanering
    de minister van ' s
    namens de minister
    burgemeestersstraat
    bestuurlijke boete*
    bestuurlijke lus
    schoolbestuurder*
    zorgbestuurder*
    bestuurders van auto's
    bestuurders van voertuigen
    vrachtwagenbestuurder*
    automatische bestuurders
    voorganger van het systeem
    portefeuillehouder :
    college van deskundigen
    kabinetkast
    archiefkabinet
  `,
  yes: ['De wethouder heeft dat in mei toegezegd.', 'Het kabinet hecht aan een snelle invoering.'],
  no: [
    'Het ministerie publiceert een handreiking.',
    'De hogeschool verzorgt een college over aanbesteden.',
  ],
};
