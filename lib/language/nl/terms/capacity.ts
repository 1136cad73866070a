import type { TermList } from '../../types';

/** Wat de uitvoering vraagt. */
export const capacity: TermList = {
  tag: 'Capacity',
  terms: `
    fte
    fte's
    capaciteit*
    formatie*
    bezetting
    menskracht
    personeel
    werven
    werving
    inhuur
    opleiden
    opleiding
    opgeleid
    ict
    ict-aanpassing*
    systeem
    systemen
    software
    portaal
    aanvraagportaal
    platform
    koppeling
    koppelvlak
    database
    register
    gegevensuitwisseling
    gegevensleveranc*
    doorlooptijd*
    bouwtijd
    testtijd
    testen
    bouwen
    bouw- en testtijd
    inregelen
    implementatie*
    implementatietijd
    releasekalender
    migratie
    werkinstructie*
    werkvoorraad
    roosters
    uren
    weken
    maanden
    aanbesteding*
    contract
    contracten
    contractbeheer
    budget
    middelen
    controle
    controles
    steekproef
    toezichtlast
    planning
    gereed
    invoeringstermijn
    callcenter
    telefoontjes
    loket
    inrichten
    kantoorruimte
  `,
  traps: `
    stelselsysteem van waarden
    schoolopleiding van ouders
    in recente weken
    weken geleden
    enkele weken geleden
    kluisregister
    rechtssysteem
    handelsregister
    immuunsysteem
  `,
  yes: ['Het vergt negen weken en 40 fte.'],
  no: ['Het rechtssysteem blijft gelijk.'],
};
