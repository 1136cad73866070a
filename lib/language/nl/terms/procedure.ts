import type { TermList } from '../../types';

/** Procedure, vergaderingen en data. */
export const procedure: TermList = {
  tag: 'Procedure',
  terms: `
    agenda
    vergadering*
    behandeling
    behandeld
    planning
    termijn
    ter inzage
    terinzagelegging
    gepubliceerd
    kennisgeving
    inwerkingtreding
    ondertekening
    mandaat
    procedure*
    proces
    besluitvorming
    in procedure
    vastgesteld
    geagendeerd
    weekstukken
    ingekomen
    ter kennisname
    ter informatie
    geïnformeerd
    informeren
    informeer
    zitting
    oplevering
    commissiebehandeling
    ronde
    vooroverleg
    afgerond
    vervolgstap*
    vervolg
    volgende stap
    kwartaal
    najaar
    voorjaar
    zomerreces
    reces
  `,
  traps: `
    werkproces
    zorgproces
    ronde tafel
    rondetafel
  `,
  yes: ['Het ontwerp ligt zes weken ter inzage.'],
  no: ['De fietsers rijden om.'],
};
