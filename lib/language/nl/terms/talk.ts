import type { TermList } from '../../types';

/** Mensen horen. */
export const talk: TermList = {
  tag: 'Talk',
  terms: `
    gesproken
    gesprek
    gesprekken
    in gesprek
    besproken
    overleg
    overlegd
    overleggen
    geraadpleegd
    raadpleging
    geconsulteerd
    consultatie*
    internetconsultatie
    marktconsultatie
    inspraak*
    inspraakreactie*
    insprekers
    zienswijze*
    zienswijzen
    participatie*
    participatietraject
    klankbordgroep*
    cliëntenraad
    burgerpanel*
    bewonersavond*
    inloopavond*
    informatieavond*
    bijeenkomst*
    gebiedsbijeenkomst*
    werksessie*
    expertsessie*
    ronde tafel
    rondetafel*
    enquête*
    vragenlijst*
    peiling
    interviews
    geïnterviewd
    panel
    betrokken bij
    inbreng
    input
    opgehaald
    reactie van
    reacties
    reactie
    gaven aan
    gaf aan
    geven aan
    geeft aan
    heeft laten weten
    hebben laten weten
    liet weten
    lieten weten
    meegedacht
    meegelezen
    afgestemd met
    afstemming
    gehoord
    keukentafelgesprek*
    hoorzitting
    terinzagelegging
    draagvlakmeting
    uitgenodigd
    meegenomen
    overgenomen
    verwerkt
    op verzoek van
    *avond
    *sessie
    *bijeenkomst
    *bijeenkomsten
  `,
  traps: `
    arbeidsparticipatie
    participatiewet
    doktersconsult
    overleggen van stukken
    ten gehore
    verwerkt in het systeem
    gegevens verwerkt
    gesprek gepland met de pers
    kopjes
  `,
  yes: ['Met VNG en cliëntenraden is gesproken.'],
  no: ['De Participatiewet wijzigt in juli.'],
};
