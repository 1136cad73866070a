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
    administratie
    administratieve
    papierwerk
    formulieren
    werklast
    belasting
    boete*
    dwangsom*
    naheffing*
    terugvordering*
    navordering*
    invordering*
    schuldenlast
    betalingsachterstand*
    fout
    foutkans
    foutpercentage
    vergissingen
    klacht
    bezwaar
    bezwaarzaken
    bezwaarschriften
    beroepszaken
    rechtszaken
    kort gedingen
    geschil
    geschillen
    oneigenlijk gebruik
    geluid
    geluidbelasting
    stank
    slagschaduw
    lawaai
    stikstof
    drukte
    verkeer
    sluipverkeer
    ongeval
    ongelukken
    letsel
    doden
    recidive
    dakloosheid
    uithuiszetting*
    ontruiming*
    vacatures
    schades
    gebreken
    storing*
    uitval van systemen
    uitsluiting
    discriminatie
    stigma
    niet-gebruik
    huurverhoging*
    huur
    huren
    prijs
    premie
    eigen bijdrage
    eigen bijdragen
    heffing*
    energierekening
    achteruitgang
    verdringing
    waterbedeffect
    verloedering
    precedentwerking
    complexiteit
    versnippering
    drempel
    drempels
    controles
    verantwoording
    regels
    opgave
    overbelasting
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
    *wachttijd
    *wachttijden
    *reistijd
    *reistijden
    *doorlooptijd
    *doorlooptijden
    *behandeltijd
    *responstijd
    *aanrijtijd
    *vertraging
    *vertragingen
    *boete
    *boetes
    *schuld
    *schulden
    *armoede
    *fraude
    *criminaliteit
    *geweld
    *ongevallen
    *uitval
    *verzuim
    *uitstoot
    *emissie
    *emissies
    *vervuiling
    *hinder
    *stress
    *onrust
    *storing
    *storingen
    *klachten
    *fouten
    *premies
    *tarief
    *tarieven
    *prijzen
    *heffing
    *leges
    *conflict
    *conflicten
    *congestie
    *files
    *leegstand
    *werkloosheid
    *sterfte
    *misbruik
    *ongelijkheid
    *onzekerheid
    *onduidelijkheid
    *onveiligheid
    *risico
    *risico's
    *achterstand
    *verplichtingen
    *bureaucratie
    *bezwaren
    *procedures
    *kloof
    *dreiging
    *agressie
    *wachtlijst
    *wachtlijsten
    *verliezen
    *leed
    wachtweken
    wachtmaanden
    wachtduur
    levertijd*
    doorlooptijd*
    behandelduur
    behandeltermijn*
    beslistermijn*
    termijnoverschrijding*
    overschrijding*
    reisafstand
    reisafstanden
    loopafstand*
    omweg*
    omrijden
    parkeertarief*
    verkeersdoden
    verkeersslachtoffers
    trilling*
    roet
    fijnstof
    smog
    hitte
    overstroming*
    droogte
    verdroging
    verzilting
    bodemdaling
    verzakking*
    scheuren
    scheurvorming
    aardbeving*
    ongedierte
    onkruid
    zwerfafval
    restafval
    dumping*
    drugsafval
    lozing*
    pfas
    bestrijdingsmiddelen
    ammoniak
    methaan
    co2
    broeikasgas*
    neerslag van stikstof
    stikstofdepositie
    verstening
    verrommeling
    verpaupering
    vergrijzing
    ontgroening
    bevolkingskrimp
    leegloop
    krimp
    verschraling
    kaalslag
    uitholling
    sluiting*
    faillissement*
    ontslagen
    ontslag
    inkomensdaling
    inkomensachteruitgang
    loonderving
    omzetderving
    winstderving
    inkomstenderving
    waardedaling
    nadeelcompensatie
    kapitaalvernietiging
    structureel tekort
    gat in de begroting
    tegenvaller*
    kostenstijging
    kostenoverschrijding
    prijsstijging*
    prijsverhoging*
    inflatie
    belastingen
    lastenverzwaring
    lastenverhoging
    collectieve lasten
    administratieve lasten
    administratieve last
    aanmaning*
    incasso*
    beslag op
    beslaglegging*
    loonbeslag
    sanctie*
    strafmaat
    strafkorting*
    maatregel van korting
    huurachterstand*
    wanbetaling
    problematische schulden
    schuldenproblematiek
    armoedeval
    eenzaamheid
    isolement
    sociaal isolement
    segregatie
    tweedeling
    willekeur
    onrecht
    etnisch profileren
    profilering
    vooroordelen
    stigmatisering
    intimidatie
    racisme
    pesten
    huiselijk geweld
    kindermishandeling
    mishandeling
    uitbuiting
    arbeidsuitbuiting
    mensenhandel
    mensensmokkel
    ondermijning
    drugshandel
    drugsgebruik
    verslaving
    alcoholgebruik
    gokverslaving
    inbraak
    inbraken
    woninginbraak
    diefstal
    diefstallen
    fietsdiefstal*
    vandalisme
    vernieling*
    brandstichting
    brandgevaar
    incidenten
    calamiteit*
    datalek*
    privacyschending*
    inbreuk*
    schending*
    cyberaanval*
    cybercrime
    phishing
    oplichting
    witwassen
    zwartwerk
    schijnconstructie*
    schijnzelfstandigheid
    illegale verhuur
    belastingontduiking
    belastingontwijking
    oneigenlijk
    ziekten
    ziektes
    ziektelast
    burn-out
    burn-outs
    psychische klachten
    depressie*
    suïcide*
    overgewicht
    obesitas
    besmetting*
    infectie*
    complicatie*
    heropname*
    crisisopname*
    vroegtijdige sterfte
    verdrinking*
    valincidenten
    personeelsgebrek
    personeelskrapte
    krapte
    schaarste
    arbeidsmarktkrapte
    woningnood
    thuiszitten
    spijbelen
    voortijdig schoolverlaten
    vroegtijdige uitval
    ziekmelding*
    ziekteverzuimcijfer
    overwerk
    overuren
    handwerk
    handmatig werk
    dubbel werk
    dubbele aanvragen
    herstelwerk
    bezwaarprocedure*
    beroepsprocedure*
    rechtszaak
    juridische procedures
    juridische strijd
    claims
    schadeclaim*
    wantrouwen
    argwaan
    frustratie
    ergernis
    onbegrip
    onvrede
    protesten
    spanningen
    polarisatie
    vertrouwensbreuk
    papieren rompslomp
    rompslomp
    formaliteiten
    paperassen
    bewijsstukken
    bewijslast
    verantwoordingslast
    controlelast
    toezichtlast
    beheerlast
    regels en procedures
    ingewikkeldheid
    onoverzichtelijkheid
    foutgevoeligheid
    foutmeldingen
    systeemstoring*
    gebrek aan
    hiaten
    hiaat
    lekken
    leemte
    lacune*
    kwetsbaarheid
    ontwrichting
    chaos
    verwarring
    misverstand*
    ondergebruik
    onderbenutting
    onderbezetting
    overbezetting
    stapeling
    verspilling
    dubbelingen
    verplaatsing van overlast
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
    *toeslagen
    bij tijden
    tijden van
    openingstijden
    speeltijden
    *openingstijden
    tijdens
    *lesdagen
    schuldeiser*
    *schuldhulp
    onderverhuur
    *verhuur
    verhuur
    *ontplast
    ballast
    belast
    *belast
    ontlast
    bekendheid
    voorbelasting
    ter belasting
    *sluitingsdatum
    sluitingsdatum
    hindernisbaan
    jaarrekening
    *jaarrekening
    rekening houden
    rekening gehouden
    houdt rekening
    bankrekening*
    *bankrekening
    voor eigen rekening
    rekening en verantwoording
    programmarekening
    stadsrekening
    jaarstukken
    in rekening
    *spelregels
    leefregels
    huisregels
    subsidieregels
    verkeersregels
    *verkeersregels
    *omgevingsregels
    omgevingsregels
    beleidsregel*
    *beleidsregels
    technische eisen
    functie-eisen
    pakket van eisen
    programma van eisen
    kwaliteitseisen
    administratie van de gemeente
    salarisadministratie
    basisadministratie
    personeelsadministratie
    op last van
    belastingdienst
    belastingkantoor
    ouderbijdrage
    hoge prijs stellen
    op prijs
    stelt op prijs
    prijsopgave
    prijs winnen
    prijsuitreiking
    prijs gewonnen
    prijsvragen
    *lustprijs
    opgave van het
    volgens opgave
    woningbouwopgave
    opnameapparatuur
    opname in het
    video-opname*
    geluidsopname*
    geluidswal*
    geluidsscherm*
    stofzuig*
    stof tot
    lesstof
    grondstof*
    kunststof*
    brandstof*
    waterstof
    zuurstof
    voedingsstof*
    gevaarlijke stoffen
    afvalinzameling
    afvalbeleid
    afvalbak*
    afvalstoffenheffing
    afvalwater
    afvalscheiding
    drempel voor besluit
    verkeersplan*
    verkeersveiligheid
    verkeersmodel
    verkeersregel*
    verkeerskundig*
    verkeersborden
    verkeersregelaar*
    druk op de knop
    drukwerk
    *drukwerk
    drukken
    bloeddruk
    *bloeddruk
    waterdruk
    herdruk
    *afdruk
    *indruk
    *nadruk
    overdruk
    schuldig*
    gat in de markt
    vergat
    vergaten
    *vergat
    fiscaal regime
    hoogtijdagen
    tijdens de
    fouten herstellen
    *onderhuur
    huurcontract*
    huurwoning*
    huurovereenkomst*
    *cyclus
    deeltijden
    *jeugdtijden
    *maaltijden
    maaltijden
    wedstrijden
    *wedstrijden
    strijden
    *strijden
    bestrijden
    *vermijden
    altijden
  `,
  yes: ['De wachttijd groeit met twee weken.', 'De regeldruk voor winkeliers daalt.'],
  no: ['De last onder dwangsom staat open.'],
};
