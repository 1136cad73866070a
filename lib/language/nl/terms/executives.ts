import type { TermList } from '../../types';

/** Politieke bestuurders en wat hen bindt. */
export const executives: TermList = {
  tag: 'Executives',
  terms: `
    minister-president
    minister van
    premier
    staatssecretaris*
    bewindspersoon
    bewindspersonen
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
    wethouder*
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
    bestuurder
    bestuurders
    bestuurlijk
    bestuurlijke
    politiek gevoelig*
    driehoek
    burgemeestersbesluit
    politieke leiding
    regering
    minister-presidenten
    *minister
    *ministers
    *wethouder
    *bewindslieden
    *staatssecretaris
    *staatssecretarissen
    *burgemeester
    *burgemeesters
    *portefeuillehouder
    vice-minister-president*
    vicepremier*
    demissionair kabinet
    demissionaire kabinet
    missionair kabinet
    nieuw kabinet
    nieuwe kabinet
    volgende kabinet
    vorig kabinet
    vorige kabinet
    kabinet-schoof
    kabinetsploeg
    kabinetsformatie*
    kabinetsbesluiten
    kabinetslid
    kabinetsleden
    kabinetsbeleid
    kabinetsplan*
    kabinetsvoornemen*
    kabinetsvoorstel*
    kabinetsambitie*
    kabinetsdoel*
    kabinetsafspra*
    kabinetsbreed
    kabinetsbrede
    kabinetsbrief
    kabinetscrisis
    kabinetswisseling
    kabinetsaanpak
    kabinetsappreciatie*
    kabinetsberaad
    kabinetskeuze*
    kabinetsmaatregel*
    kabinetslijn
    kabinetsoordeel
    kabinetszijde
    interdepartementaal bewindspersonenoverleg
    ministerieel
    ministeriële verantwoordelijkheid
    ministeriële commissie
    ministersploeg
    ministerspost
    rijksministerraad
    raad van ministers
    de ministerraad
    onderraden
    coördinatieberaad
    catshuis
    catshuisoverleg
    torentjesoverleg
    bewindspersonenoverleg
    collega-minister*
    collega-bewindspersoon
    collega-bewindspersonen
    medebewindspersonen
    coördinerend bewindspersoon
    vakminister*
    vakwethouder*
    eerstverantwoordelijke bewindspersoon
    minister zonder portefeuille
    minister van financiën
    de bewindspersoon
    regeringscommissaris
    regeringsleider*
    regeringsbesluit*
    regeringsbeleid
    regeringsverklaring
    regeringspartners
    de regering
    onze regering
    regeringen
    coalitieakkoorden
    coalitieafspra*
    coalitieprogramma*
    uitvoeringsprogramma van het college
    collegeuitvoeringsprogramma*
    collegewerkprogramma*
    bestuursprogramma*
    bestuurlijk programma
    coalitie en college
    coalitiepartners
    colleges
    de colleges
    colleges van b en w
    collegebesluit*
    collegebrief
    collegevoorstel*
    collegevergadering*
    collegelid
    collegeleden
    collegeperiode*
    collegestandpunt
    collegeadvies
    collegereactie
    collegelijn
    collegeambitie*
    collegepartijen
    collegeonderhandel*
    collegevorming
    collegetafel
    collegewijziging
    collegebevoegdheid
    ons college
    uw college
    college en raad
    b&w
    B&W
    BenW
    b-en-w-advies
    college van gs
    het college van gedeputeerde staten
    GS
    gs-besluit*
    GS-besluit*
    GS-voorstel*
    gs-voorstel*
    college van dijkgraaf
    dijkgraaf en heemraden
    D&H
    dagelijks bestuurders
    dagelijks bestuurder
    dagelijkse besturen
    db-leden
    DB-leden
    db-lid
    db-besluit
    watergraaf
    waterschapsbestuurder*
    loco-burgemeester*
    locoburgemeester*
    waarnemend burgemeester
    de burgemeester
    burgemeester en wethouders
    regioburgemeester*
    korpsbeheerder
    voorzitter van de veiligheidsregio
    wethouder financiën
    verantwoordelijk wethouder
    verantwoordelijke wethouder
    betrokken wethouder
    portefeuille van de wethouder
    portefeuilleverdeling
    portefeuillehoudersoverleg*
    portefeuillehoudend
    bestuurlijk portefeuillehouder
    bestuurlijk trekker*
    bestuurlijke trekker*
    bestuurlijk opdrachtgever*
    bestuurlijk opdrachtgeverschap
    bestuurlijke opdrachtgever*
    opdrachtgevend wethouder
    regiobestuurder*
    provinciebestuurder*
    gemeentebestuurder*
    lokale bestuurders
    regionale bestuurders
    bestuurlijk overleg
    bestuurlijke overleg
    bestuurlijk overleggen
    bestuurlijke tafel
    bestuurlijke tafels
    bestuurlijke driehoek
    bestuurlijk akkoord
    bestuurlijke afspraken
    bestuurlijke afspraak
    bestuurlijk afgestemd
    bestuurlijk risico
    bestuurlijke risico's
    bestuurlijk draagvlak
    bestuurlijke gevoeligheid
    bestuurlijk gevoelig
    bestuurlijke verantwoordelijkheid
    bestuurlijke verantwoordelijkheden
    bestuurlijke keuze
    bestuurlijk commitment
    bestuurlijke wens
    bestuurlijke ambitie
    bestuurlijke inzet
    bestuurlijke lijn
    bestuursakkoorden
    bestuursconferentie
    bestuurdersoverleg
    bestuurdersbijeenkomst
    bestuurders van de gemeente*
    de lokale driehoek
    lokale driehoek
    gezagsdriehoek
    driehoeksoverleg
    lokaal gezag
    verantwoordelijk gedeputeerde
    commissarissen van de koning
    CdK
    commissaris van de koningin
    rijksheer
    gouverneur
    gezaghebbers
    rijksvertegenwoordiger
    bestuurscollege
    bestuurscolleges
    gevolmachtigd minister
    vlaamse regering
    vlaams minister
    waalse regering
    brusselse regering
    federale regering
    minister-president van vlaanderen
    schepenen
    schepencollege*
    college van burgemeester en schepenen
    deputatie
    deputaties
    provinciegouverneur*
    kabinetschef van de minister
    eurocommissaris*
    europese commissaris
    europese ministers
    vakraad
    ambtsgenoten
    ambtscollega*
    opvolger van de minister
    mijn ambtsvoorganger
    politieke top
    politiek leiders
    politieke bestuurders
    politiek bestuur
    politieke verantwoordelijkheid
    politiek risico
    politieke risico's
    politiek afbreukrisico
    politiek kwetsbaar
    politieke gevoeligheid
    politieke wens
    politieke keuze
    politieke ambitie
    politiek bestuurder
    politieke ambtsdragers
    politiek ambtsdrager*
    ambtsdrager*
    bestuurlijk-politiek
    politiek-bestuurlijk
    politiek-bestuurlijke
    bestuurlijk-politieke
    politiek gezichtsverlies
    systeemverantwoordelijk*
    uw ministerie
    uw toezeggingen
    uw belofte
    uw ambitie
    uw positie
    uw voorganger
    uw ambtsvoorganger
    uw ambtgenoot
    uw collega's
    uw regeerprogramma
    uw keuze
    uw risico
    uw woordvoering
    uw kamerbrief
    uw standpunt
    u heeft toegezegd
    u hebt toegezegd
    u zegde
    u heeft aangegeven
    u hebt aangegeven
    u hecht
    u bent verantwoordelijk
    u kunt aangesproken
    u wordt aangesproken
    u krijgt vragen
    u draagt
    ik hecht
    ik zegde
    ik heb toegezegd
    ik ben verantwoordelijk
    mijn verantwoordelijkheid
    woordvoeringslijn*
    spreeklijn*
    spreektekst*
    politieke prioriteit*
    formateur
    informateur
    formatietafel
    bestuursperiode
    het DB
    bewindsvrouw
    bewindsman
    minister en staatssecretaris
    kabinetten
    kabinet-jetten
    rompkabinet
    minderheidskabinet
    meerderheidskabinet
    schaduwkabinet
    zakenkabinet
    kernkabinet
    interkabinettenwerkgroep
    IKW
    kabinetsnota
    kabinetsbijdrage
    kabinetsvisie
    kabinetsperspectief
    kabinetsbijeenkomst
    treveszaal
    MCCb
    MCKE
    ministeriële commissie crisisbeheersing
    ministeriële onderraad
    kroon en ministers
    vicevoorzitter van de ministerraad
    minister-president van aruba
    minister-president van curaçao
    minister-president van sint maarten
    regering van aruba
    regering van curaçao
    regering van sint maarten
    landsregering
    raad van ministers van het koninkrijk
    gevolmachtigde minister*
    eilandsbestuur
    eilandbestuurder*
    waarnemend gezaghebber
    rijksvertegenwoordiging
    uitvoerende raad
    kabinet van de gezaghebber
    vlaamse minister*
    vlaams viceminister-president
    viceminister-president
    waals minister
    brussels minister
    federaal minister
    regeringen van gewesten
    schepen bevoegd
    bevoegde schepen
    eerste schepen
    bestendige deputatie
    gedeputeerde van de provincie
    vast bureau
    burgemeester-schepen
    college van gouverneurs
    europese raad van ministers
    commissievoorzitter von der leyen
    commissaris hoekstra
    stadsbestuur
    stadsbestuurder*
    dorpsbestuurder*
    hoogheemraden
    hoogheemraad
    dijkgraven
    watergraven
    dijkstoel
    dijkgraaf en hoogheemraden
    college van dijkgraaf en hoogheemraden
    bestuurslid met portefeuille
    db en ab
    bestuurders van de regio
    portefeuillehouders van de gemeenten
    bestuurlijk trekkerschap
    regionaal portefeuillehouder*
    wethouders van de gemeenten
    stuurgroep van wethouders
    bestuurlijke stuurgroep
    bestuurlijk kernteam
    bestuurlijke kopgroep
    bestuurlijk regieteam
    bestuurlijk boegbeeld
    bestuurlijk gezicht
    burgemeesterskring
    burgemeesters en wethouders
    veiligheidsbestuur
    bestuur van de veiligheidsregio
    voorzitter van de regio
    provinciaal bestuur
    provinciale bestuurders
    gedeputeerden en dijkgraven
    college van gedeputeerden
    coalitievorming
    coalitieonderhandeling*
    formatieonderhandeling*
    formatieopdracht
    formateurs
    informateurs
    bestuursmeerderheid
    uw uitspraak
    uw uitspraken
    uw beloftes
    uw woord
    uw eerdere toezegging
    uw inzet in
    uw optreden
    uw politieke
    uw handtekening
    uw mandaat als
    uw collega van
    uw collega in
    uw ambtsgenoten
    uw staatssecretaris
    uw minister
    jouw portefeuille
    jouw toezegging
    jouw uitspraak
    je portefeuille
    je toezegging
    je belofte
    je collega van
    je coalitiegenoot
    coalitiegenoten
    coalitiegenoot
    daaraan gehouden
    daaraan worden gehouden
    daar zult u aan
    aan gehouden worden
    zult u moeten uitleggen
    zult u moeten verantwoorden
    zal u worden nagedragen
    worden nagedragen
    nagedragen
    wordt u verweten
    valt u te verwijten
    hebt u beloofd
    heeft u beloofd
    u beloofde
    u hebt beloofd
    u heeft beloofd
    heeft u toegezegd
    hebt u toegezegd
    u hebt gezegd
    u heeft gezegd
    u zei in
    u zei op
    u noemde in
    u kondigde
    heeft u aangekondigd
    u bent aanspreekbaar
    bent u verantwoordelijk
    u kunt laten zien
    kunt u laten zien
    u laat hiermee zien
    u laat zien dat
    loopt u het risico
    u loopt het risico
    u loopt risico
    loopt u risico
    u komt in de problemen
    u staat voor de keuze
    u kunt politiek
    u wordt hierop aangesproken
    ik ben aanspreekbaar
    daarvoor ben ik verantwoordelijk
    ik draag daarvoor
    ik zeg toe
    zeg ik toe
    ik zeg uw
    heb ik toegezegd
    heb ik uw kamer toegezegd
    deed ik de toezegging
    mijn toezegging
    mijn toezeggingen
    mijn belofte
    ik heb beloofd
    ik beloofde
    mijn ambtgenoot
    mijn ambtgenoten
    mijn ambtsgenoot
    mijn collega van
    mijn portefeuille
    mijn beleid
    mijn inzet is
    ik acht
    ik sta ervoor in
    ik neem de verantwoordelijkheid
    voor mijn rekening
    neem ik voor mijn rekening
    ik kies voor
    ik heb gekozen voor
    politieke afbreukrisico*
    politieke schade
    politiek lastig
    politiek risicovol
    politiek profiel
    politiek gezicht
    politiek mandaat
    politieke rugdekking
    politiek afbreuk
    bestuurlijke schade
    bestuurlijke druk
    bestuurlijk afbreukrisico
    bestuurlijk lastig
    bestuurlijk ongemak
    bestuurlijk onverantwoord
    bestuurscrisis
    gezichtsverlies
    aftreden
    opstappen van de
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
    werkcollege*
    responsiecollege*
    eerste college is
    colleges volgen
    antiek kabinet
    houten kabinet
    archiefkabinet
    ministeriële regelingen
    ministeriële beschikking
    ambtenaren van het ministerie
    minister-presidentschap
    kamercollege
    kerncollege
    corporatiebestuurder*
    ziekenhuisbestuurder*
    verenigingsbestuurder*
    autobestuurder*
    busbestuurder*
    trambestuurder*
    treinbestuurder*
    bestuurders van bedrijven
    bestuurders van scholen
    bestuurder van de auto
    bestuurder van het voertuig
    bestuurders van instellingen
    bestuurlijke informatie
    bestuurlijke rapportage
    bestuurlijk rechtsoordeel
    bestuurlijke aanhouding
    bestuurlijke strafbeschikking
    bestuurlijke sanctie*
    bestuurlijke maatregel
    bestuurlijk verbod
    bestuurlijke handhaving
    bestuurlijke ophouding
    dagelijks bestuur van de vereniging
    dagelijks bestuur van de stichting
    dagelijks bestuur van de coöperatie
    college financieel toezicht
    college voor geschillen
    college van arbitrage
    college bescherming
    college toelating
    college toetsing
    college voor de toelating
    college voor toetsen en examens
    zorgcollege
    rocs en colleges
    colleges volgen
    collegeblok
    collegejaar
    colleges en werkgroepen
    burgemeestersketting
    burgemeesterstraat
    kabinetje
    rariteitenkabinet
    *rariteitenkabinet
    prentenkabinet
    regering der zaken
    formatie van de afdeling
    formatieplaats*
    formatieruimte
    formatie en
    formatie uit
    fte formatie
    vaste formatie
    extra formatie
    structurele formatie
    formatie voor
    formatie van
    formatie is
    formatie bij
    uitbreiding van de formatie
    lichtgedeputeerd
    gouverneur van de bank
    commissarissen van politie
    raad van commissarissen
    schepen in de haven
    schepen die
    schepen liggen
    schepen varen
    zeeschepen
    binnenvaartschepen
    vissersschepen
    containerschepen
    schepen :
    grote schepen
    grotere schepen
    kleine schepen
    lege schepen
    schonere schepen
    aantal schepen
    meer schepen
    minder schepen
    schepen per
    schepen met
    door schepen
    voor schepen
    van schepen
    alle schepen
    uw reactie
    uw brief
    uw gegevens
    de driehoek van
    driehoek tussen
    de schepen varen
    de schepen liggen
    de schepen die
    schepen van
    de schepen
  `,
  yes: [
    'De wethouder heeft dat in mei toegezegd.',
    'Het kabinet hecht aan een snelle invoering.',
    'De gedeputeerde legt het voorstel aan GS voor.',
    'De Vlaamse Regering keurde het plan goed.',
    'U loopt het risico dat uw ambtsvoorganger wordt aangehaald.',
    'De locoburgemeester nam de kwestie over.',
    'De bewindsvrouw zal daar in de ministerraad op worden aangesproken.',
    'De bevoegde schepen en het vast bureau willen eerst de cijfers.',
    'Uw collega van Financiën heeft de opbrengst al ingeboekt.',
    'Ik zeg toe dat de evaluatie voor de zomer klaar is.',
    'De hoogheemraden willen geen uitstel.',
  ],
  no: [
    'Het ministerie publiceert een handreiking.',
    'De hogeschool verzorgt een college over aanbesteden.',
    'Het eerste college is op 9 september.',
    'Het houten kabinet staat in het depot.',
    'De vaste formatie is met drie fte gegroeid.',
    'Bestuurders van voertuigen moeten afstappen.',
    'De bestuurlijke boete vervalt.',
    'De schepen van de rederij liggen in de haven.',
  ],
};
