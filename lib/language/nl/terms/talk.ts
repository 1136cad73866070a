import type { TermList } from '../../types';

/** Mensen horen. */
export const talk: TermList = {
  tag: 'Talk',
  terms: `
    gesproken
    in gesprek
    besproken
    overlegd
    overleggen
    geraadpleegd
    geconsulteerd
    consultatie*
    inspraak*
    zienswijze*
    participatie*
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
    spraken
    sprak
    sprak met
    spraken met
    gesproken met
    spreken met
    doorgesproken
    doorgepraat
    gepraat
    praat mee
    praten mee
    meepraten
    meegepraat
    meedenken
    denkt mee
    denken mee
    dachten mee
    meelezen
    leest mee
    lazen mee
    meebeslissen
    meegewerkt
    gespreksronde*
    gesprekstafel*
    dialogen
    dialoogsessie*
    stadsgesprek*
    wijkgesprek*
    dorpsgesprek*
    buurtgesprek*
    straatgesprek*
    huiskamergesprek*
    kennismakingsgesprek*
    overlegtafel*
    overlegde
    overlegden
    overleg gevoerd
    overleg gehad
    overleg met
    ambtelijk overleg
    technisch overleg
    bestuurlijk overleg
    raadpleegt
    raadpleegde
    raadplegen
    raadplegingen
    burgerraadpleging*
    ledenraadpleging*
    inwonersraadpleging*
    achterbanraadpleging*
    referendum
    consulteert
    consulteerde
    consulteren
    formele consultatie
    ter consultatie
    bevraagd
    bevroegen
    bevragen
    ondervraagd
    ondervraagden
    respondent*
    geënquêteerd*
    geïnterviewde*
    interview
    interviewde
    interviewden
    diepte-interviews
    focusgroep*
    gebruikersonderzoek
    klanttevredenheidsonderzoek
    bewonersonderzoek
    inwonersonderzoek
    belevingsonderzoek
    draagvlakonderzoek
    opiniepeiling
    draagvlakpeiling
    bewonersbijeenkomst*
    inwonersbijeenkomst*
    dorpsbijeenkomst*
    wijkbijeenkomst*
    buurtbijeenkomst*
    ingesproken
    sprak in
    spraken in
    inspreken
    inspreker*
    inloopbijeenkomst*
    inloopmiddag*
    inloopmoment*
    inloopspreekuur
    spreekuur
    spreekuren
    themabijeenkomst*
    themasessie*
    denksessie*
    ontwerpsessie*
    ontwerpatelier*
    co-creatie*
    cocreatie*
    schetssessie*
    sleutelsessie*
    brainstorm*
    workshop*
    werkconferentie*
    werkbijeenkomst*
    expertmeeting*
    expertbijeenkomst*
    regiobijeenkomst*
    gebiedstafel*
    gebiedsproces
    omgevingstafel*
    samenspraak
    burgerberaad
    burgertop
    burgerforum
    klankbord*
    begeleidingsgroep*
    adviesgroep*
    meedenkgroep*
    ontvangen reacties
    reacties ontvangen
    reageerde
    reageerden
    reageert
    gereageerd
    responderen
    ingebracht
    bracht in
    brachten in
    brengt in
    brengen in
    opmerkingen van
    suggesties
    suggestie van
    ideeën van
    wensen opgehaald
    ophalen bij
    opgehaald bij
    meegegeven
    gaf mee
    gaven mee
    geeft mee
    geven mee
    liet blijken
    lieten blijken
    vertelde
    vertelden
    vertelt
    wees op
    wezen op
    wees erop
    wezen erop
    wijst erop
    wijzen erop
    merkt op
    merken op
    merkte op
    merkten op
    bracht naar voren
    brachten naar voren
    naar voren gebracht
    brengt naar voren
    kaart aan
    kaarten aan
    kaartte aan
    kaartten aan
    aangekaart
    stelde voor
    stelden voor
    vroeg om
    vroegen om
    verzocht om
    verzochten om
    verzoek van
    op aangeven van
    op advies van
    op aandringen van
    naar aanleiding van de inspraak
    naar aanleiding van reacties
    naar aanleiding van gesprekken
    in samenspraak met
    in overleg met
    in afstemming met
    in samenwerking met
    samen met bewoners
    in nauw overleg
    na overleg met
    na gesprekken met
    betrokken geweest
    zijn betrokken
    is betrokken
    betrekt
    betrekken
    betrekken bij
    betrok
    afgestemd
    stemt af
    stemmen af
    getoetst bij
    voorgelegd aan
    legde voor
    legden voor
    rondgestuurd
    ter reactie
    reactietermijn
    schriftelijke reactie
    schriftelijke reacties
    schriftelijk gereageerd
    brandbrief
    brandbrieven
    petitie
    petities
    handtekeningen
    handtekeningenactie
    zienswijze ingediend
    zienswijzen ingediend
    ingediende zienswijzen
    nota van beantwoording
    reactienota
    antwoordnota
    ter inzage gelegd
    ter inzage gelegen
    hoorzitting*
    hoorrecht
    uitvraag
    rondvraag
    navraag
    navraag bij
    bezoek gebracht
    werkbezoek*
    uitgewisseld
    wisselde van gedachten
    van gedachten gewisseld
    gedachtewisseling
    uitgelegd aan
    verwerkt in het voorstel
    aangepast naar aanleiding
    naar aanleiding daarvan
    input geleverd
    inbreng van
    inbreng geleverd
    advies gevraagd
    advies gevraagd aan
    om advies gevraagd
    adviesaanvraag
    *overleg
    *gesprek
    *gesprekken
    *panel
    *dialoog
    *raadpleging
    *consultatie
    *inspraak
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
    ambtelijk overlegorgaan
    overleg gepland
    vrijetijdsbesteding
    *keukentafel
    op tafel
    ter tafel
    onderhandelingstafel
    snijtafel
    zonnepaneel
    *zonnepaneel
    *paneel
    spreekt voor zich
    vanzelfsprekend
    afspraak
    *maaltijd
    *avondmaal
    avond aan avond
    *zondagavond
    zaterdagavond
    vrijdagavond
    noemenswaardig*
    te noemen
    genoemde
    zogenoemde
    bovengenoemde
    noemen wij
    liet zien dat de cijfers
    betrokken partijen
    betrokken organisaties
    betrokken ambtenaren
    betrokken burgemeester
    betrokken wethouder
    betrokken medewerkers
    betrokken directies
    betrokkenheid
    betrekking
    met betrekking tot
    betrekkelijk
    gegevens betrokken
    stemmen af op
    tafelt
  `,
  yes: ['Met VNG en cliëntenraden is gesproken.'],
  no: ['De Participatiewet wijzigt in juli.'],
};
