import type { TermList } from '../../types';

/** Plichten. */
export const duty: TermList = {
  tag: 'Duty',
  terms: `
    moet
    moeten
    moest
    moesten
    dient te
    dienen te
    dienen
    verplichte
    verplichting*
    vergunningplichtig
    is vereist
    vereist
    vereisen
    eis
    eisen
    vergt
    vergen
    vraagt om extra
    is nodig
    zijn nodig
    nodig
    gehouden om
    zal moeten
    zullen moeten
    zelf regelen
    zelf betalen
    opnieuw aanvragen
    *plicht
    moet voortaan
    moeten voortaan
    moet zelf
    moeten zelf
    moet eerst
    moeten eerst
    moet opnieuw
    moeten opnieuw
    moet ook
    moeten ook
    moet extra
    moeten extra
    diende
    dienden
    dient zich
    is verplicht
    zijn verplicht
    worden verplicht
    wordt verplicht
    verplicht gesteld
    verplichtgesteld
    verplichtstelling*
    verplichtend
    dwingend
    dwingt
    dwingen
    gedwongen
    noodzaakt
    noodzaken
    genoodzaakt
    noodzakelijk
    noodzaak
    vereiste
    eist
    eiste
    geëist
    vordert
    gevorderd
    vraagt extra
    vraagt meer
    vragen extra
    vergde
    vergden
    gevergd
    nodig hebben
    nodig heeft
    heeft nodig
    hebben nodig
    benodigd
    benodigde
    behoeven
    gehouden tot
    is gehouden
    zijn gehouden
    zou moeten
    zouden moeten
    komt te moeten
    mag alleen
    mogen alleen
    mag pas
    mogen pas
    mag slechts
    alleen nog met
    alleen met vergunning
    mag niet langer
    mogen niet langer
    verbiedt
    verbieden
    verbod op
    niet toegestaan
    niet langer toegestaan
    zich melden
    meldt zich
    melden zich
    moet melden
    moeten melden
    aanmelden bij
    moet aantonen
    moeten aantonen
    aantonen
    aantoont
    bewijzen dat
    moet bewijzen
    moeten bewijzen
    aanleveren
    aanlevert
    levert aan
    opgave doen
    aangifte doen
    verantwoording afleggen
    zelf aanvragen
    opnieuw indienen
    opnieuw aanvraagt
    zelf doen
    zelf uitzoeken
    zelf zorgen
    tegenprestatie
    arbeidsverplichting*
    taaleis*
    inkomenseis*
    vermogenstoets
    toelatingseis*
    kwaliteitseis*
    kwaliteitsnorm*
    normering
    bouweis*
    voorschrift*
    voorschrijft
    schrijft voor
    voorgeschreven
    opgelegd
    oplegt
    legt op
    leggen op
    opleggen
    opgedragen
    draagt op
    wettelijke taak
    wettelijke taken
    taak erbij
    nieuwe taak
    nieuwe taken
    extra taak
    extra taken
    belast met
    verantwoordelijk voor
    *verplichting
    *verplichtingen
    *plichten
    *vereisten
    meldplicht*
    bewijslast
    aan te leveren
    aan te tonen
    te verantwoorden
    dient aan
    dienen aan
    schrijft zich in
    verplicht hen
    verplichten tot
    verplicht stellen
    wordt geëist
    worden geëist
    op straffe van
    op last van
    dwangbevel
    sommatie
    aanzegging
    verantwoordingslast*
    administratieve verplichting*
    zijn gehouden om
    is gehouden om
    aan banden
    minimumeis*
    norm waaraan
    moet voldoen
    moeten voldoen
    voldoen aan de eis
    voldoet aan de eis
    voldoen aan eisen
    voldoen aan de norm
    verplichte bijdrage
    kan niet weigeren
    mag niet weigeren
    niet vrijblijvend
    is niet vrijblijvend
  `,
  traps: `
    verplichting vervalt
    hoeft niet verplicht
    ten dienste
    leerplicht*
    eisen van welstand
    hoeft niet meer te
    verplichting verdwijnt
    plicht vervalt
    verplichtingen vervallen
    dienstbaar
    dient als
    dienen als
    dient ter
    dienen ter
    dient ertoe
    dienen ertoe
    dient om
    in opdracht van
    opdrachtgever*
    opdrachtnemer*
    niet verplicht
    niet nodig
    niet meer nodig
    niet langer nodig
    niet vereist
    niet noodzakelijk
    geen noodzaak
    mag ik
    moeten zijn geweest
    leerplichtambtenaar
    diende in
    dienden in
    dient in
    dienen in
    nodig uitgenodigd
    uitnodigen
    taakveld
    taakstelling
  `,
  yes: [
    'Verhuurders moeten zich elk jaar melden.',
    'Voor verhuurders geldt straks een meldplicht, op straffe van een boete.',
  ],
  no: ['De leerplichtambtenaar belt.'],
};
