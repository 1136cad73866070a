import type { TermList } from '../../types';

/** Stukken en hun delen. */
export const paper: TermList = {
  tag: 'Paper',
  terms: `
    nota
    notitie
    memo
    brief
    kamerbrief
    raadsinformatiebrief
    bijlage
    bijlagen
    rapport
    rapportage*
    voortgangsrapportage
    verslag*
    toelichting
    paragraaf
    par
    hoofdstuk
    tabel
    figuur
    voetnoot
    stuk
    stukken
    agendastuk
    versie
    concept
    website
    gepubliceerd
    publicatie
    factsheet
    persbericht
    woordvoering
    handreiking
    kader
    nummer
    nr
    kamerstuk*
    afschrift
    zie
    conform
    ingevolge
    op grond van
    artikel
    art
    lid
  `,
  traps: `
    in het kader van een huis
    nummerbord
    lid geworden van het gezin
    steenstuk
  `,
  yes: ['Zie bijlage 2 bij deze nota.'],
  no: ['De brug ging open.'],
};
