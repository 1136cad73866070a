import type { TermList } from '../../types';

/** Tegenmacht: geen van de vier groepen, maar hun bezwaar is tegenspraak. */
export const countervailing: TermList = {
  tag: 'Countervailing',
  terms: `
    algemene rekenkamer
    rekenkamer*
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
    afdeling advisering van de raad van state
    de afdeling bestuursrechtspraak
    rekenkamer metropool
    gemeentelijke ombudsman
    gemeentelijke ombudsvrouw
    ombudsvrouw
    ombudsfunctie
    veteranenombudsman
    jeugdombudsman
    vlaamse ombudsdienst
    ombudsdienst*
    kinderrechtencommissariaat
    kinderrechtencommissaris
    college bescherming persoonsgegevens
    autoriteit persoonsgegevens
    persoonsgegevensautoriteit
    europees toezichthouder voor gegevensbescherming
    adviescollege toetsing regeldruk
    adviescollege ict-toetsing
    adviesorga*
    adviescommissie*
    adviesraden
    wetenschappelijke raad voor het regeringsbeleid
    wetenschappelijke raad
    raad voor volksgezondheid en samenleving
    raad voor volksgezondheid
    raad voor de leefomgeving en infrastructuur
    raad voor de leefomgeving
    raad voor cultuur
    raad voor strafrechtstoepassing
    raad voor strafrechtstoepassing en jeugdbescherming
    raad voor de kinderrechten
    raad voor plantenrassen
    adviesraad migratie
    adviesraad internationale vraagstukken
    adviesraad voor wetenschap
    adviesraad sociaal domein
    sociaal en cultureel planbureau
    centraal planbureau
    planbureau voor de leefomgeving
    wetenschappelijk onderzoek- en datacentrum
    stichting van de arbeid
    onderzoeksraad
    onderzoeksraad voor veiligheid
    commissie voor de milieueffectrapportage
    commissie m.e.r
    deltacommissaris
    staatscommissie rechtsstaat
    venetiëcommissie
    kiesraad
    huis voor klokkenluiders
    huis voor de klokkenluiders
    evaluatiecommissie*
    onderzoekscommissie*
    visitatiecommissie*
    commissie van wijzen
    geschillencommissie*
    klachtencommissie*
    bezwaarcommissie*
    bezwaaradviescommissie
    bezwarencommissie*
    welstandscommissie*
    monumentencommissie*
    adviescommissie ruimtelijke kwaliteit
    erfgoedcommissie*
    kwaliteitscommissie*
    toetsingscommissie*
    integriteitscommissie*
    commissie integriteit
    vertrouwenspersoon*
    extern deskundige*
    externe deskundige*
    externe deskundigen
    onafhankelijk deskundige*
    onafhankelijke deskundige*
    onafhankelijk onderzoek
    onafhankelijke onderzoekers
    deskundige
    deskundigen
    wetenschapper*
    hoogleraar
    hoogleraren
    onderzoekers
    onderzoeker
    kennisinstituut
    kennisinstituten
    accountants
    accountantscontrole
    accountantskantoor
    externe accountant
    huisaccountant
    rechters
    bestuursrechter
    burgerlijke rechter
    kantonrechter
    kantonrechters
    strafrechter
    kinderrechter
    kinderrechters
    voorzieningenrechter
    rechter-commissaris
    civiele rechter
    europese rechter
    europees hof
    europees hof voor de rechten van de mens
    europees hof van justitie
    hof van justitie
    grondwettelijk hof
    internationaal gerechtshof
    het hof
    gerechtshoven
    gerechten
    het gerecht
    rechterlijke macht
    rechterlijke instantie*
    tribunaal
    college van beroep voor het bedrijfsleven
    ABRvS
    ABRS
    CRvB
    CBb
    HvJ EU
    EHRM
    HvJEU
    gemeenschappelijk hof
    rekenhof
    AP
    ATR
    AcICT
    ACICT
    AWTI
    ROb
    WODC
    Rli
    RSJ
    OVV
    OvV
    Cie m.e.r
    TNO
    NIVEL
    Nivel
    Trimbos
    Trimbos-instituut
    RvS
    ARK
    SWOV
    COELO
    Nibud
    NIBUD
    Gezondheidsraad
    Onderwijsraad
    europese commissie
  `,
  traps: `
    tuin en hof
    rekenkamer als zaal
    hofstede
    hofstad
    op hof
    rechterhand
    rechterkant
    rechteroever
    rechterzijde
    rechterrijstrook
    rechterbaan
    hogere rechter
    sociale media
    multimedia
    media-uiting*
    digitale media
  `,
  yes: [
    'De Algemene Rekenkamer was kritisch.',
    'De Raad van State adviseerde negatief.',
    'De voorzieningenrechter schorste het besluit.',
    'ATR en de Autoriteit Persoonsgegevens zijn kritisch.',
    'De externe deskundigen betwijfelen de raming.',
  ],
  no: [
    'De gemeente rekent op minder kamers.',
    'Aan de rechterkant van de weg komt een pad.',
    'De nieuwe kamer ligt links.',
  ],
};
