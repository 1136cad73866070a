import type { TermList } from '../../types';

/** Wat niet gewaardeerd wordt: meer ervan is verlies. */
export const bad: TermList = {
  tag: 'Bad',
  terms: `
    wachttijd*
    wachtlijst*
    wachtrij*
    rij
    vertraging*
    achterstand*
    uitstel
    kosten
    lasten
    meerkosten
    uitvoeringslasten
    uitvoeringskosten
    regeldruk
    administratie
    administratieve
    papierwerk
    formulieren
    bureaucratie
    werkdruk
    werklast
    belasting
    boete*
    dwangsom*
    naheffing*
    terugvordering*
    navordering*
    invordering*
    schuld
    schulden
    schuldenlast
    betalingsachterstand*
    fout
    fouten
    foutkans
    foutpercentage
    vergissingen
    klacht
    klachten
    bezwaar
    bezwaren
    bezwaarzaken
    bezwaarschriften
    beroepszaken
    procedures
    rechtszaken
    kort gedingen
    geschil
    geschillen
    fraude
    misbruik
    oneigenlijk gebruik
    overlast
    geluidsoverlast
    geluid
    geluidbelasting
    stank
    slagschaduw
    lawaai
    vervuiling
    uitstoot
    stikstof
    congestie
    files
    drukte
    verkeer
    sluipverkeer
    ongeval
    ongevallen
    ongelukken
    letsel
    doden
    sterfte
    criminaliteit
    geweld
    recidive
    armoede
    dakloosheid
    uithuiszetting*
    ontruiming*
    werkloosheid
    vacatures
    uitval
    ziekteverzuim
    verzuim
    stress
    onrust
    onzekerheid
    onduidelijkheid
    tekort
    tekorten
    personeelstekort
    personeelsrisico
    verlies
    aanloopverlies
    verliezen
    schade
    schades
    gebreken
    storing*
    uitval van systemen
    ongelijkheid
    uitsluiting
    discriminatie
    stigma
    niet-gebruik
    huurverhoging*
    huur
    huren
    prijs
    prijzen
    tarief
    tarieven
    premie
    premies
    eigen bijdrage
    eigen bijdragen
    leges
    heffing*
    energierekening
    zorgkosten
    woonlasten
    inkomensverlies
    achteruitgang
    verdringing
    waterbedeffect
    leegstand
    verloedering
    afbreukrisico
    precedentwerking
    complexiteit
    versnippering
    drempel
    drempels
    controles
    verantwoording
    verplichtingen
    regels
    opgave
    druk
    overbelasting
    risico's
    *kosten
    *lasten
    *druk
    *overlast
    *tekort
    *tekorten
    *schade
    *verlies
    *achterstanden
    *problemen
  `,
  traps: `
    kostenneutraal
    kost wat kost
    zonder kosten
    geen kosten
    verhaal van kosten
    kostenverhaal
    rij aan rij
    verkeersbesluit
    inkomstenbelasting
    vennootschapsbelasting
    besluit
    afdruk
    indruk
    uitdruk*
    nadruk
    benadruk*
    lasten onder dwangsom
    last onder dwangsom
    bezwaar en beroep
    eigen risico
    prijspeil
    prijsvraag
    legesverordening
    in de regel
    regelsysteem
    spelregels
    huurcommissie
    huurtoeslag
    bezwaartermijn
    schadeprotocol
    verkeersveilig*
    schuldhulpverlening
  `,
  yes: ['De wachttijd groeit met twee weken.', 'De regeldruk voor winkeliers daalt.'],
  no: ['De last onder dwangsom staat open.'],
};
