import type { TermList } from '../../types';

/** Risico en kans op schade. */
export const risk: TermList = {
  tag: 'Risk',
  terms: `
    riskant
    kans dat
    kans bestaat
    gevaarlijk
    dreigt
    dreigen
    bedreig*
    kwetsbaar
    kan leiden tot
    kunnen leiden tot
    zou kunnen
    ongewenst
    ongewenste
    onbedoeld*
    neveneffect*
    bijwerking*
    precedent*
    juridisch kwetsbaar
    beroep bij de rechter
    aansprakelijk*
    afbreuk*
    imago
    gezichtsverlies
    escalat*
    worstcase
    waterbedeffect
    aanzuigende werking
    ontwijk*
    uitwijk*
    rekening houden met
    erop rekenen dat
    *risico
    *risico's
    risicovol*
    loopt risico
    lopen risico
    loopt het risico
    lopen het risico
    risico lopen
    risico loopt
    riskeert
    riskeren
    kans op schade
    kans op fouten
    kans is groot
    kans is reëel
    de kans is
    grote kans
    grotere kans
    gerede kans
    reële kans
    kans aanwezig
    kans op beroep
    kans op vertraging
    kans op uitval
    de kans bestaat
    gevaren
    gevaar dat
    gevaar voor
    in gevaar
    gevaarzettend
    in het geding
    op het spel
    staat op het spel
    staan op het spel
    dreigend
    dreigende
    dreigde
    kwetsbaarheid
    kwetsbaarheden
    kwetsbaar voor
    gevoelig voor fraude
    fraudegevoelig*
    foutgevoelig*
    manipulatie
    misbruikgevoelig*
    leidt mogelijk
    kan ertoe leiden
    kunnen ertoe leiden
    zou kunnen leiden
    kan tot gevolg hebben
    kunnen tot gevolg hebben
    kan betekenen
    kunnen betekenen
    kan uitpakken
    verkeerd uitpakken
    mis kan gaan
    mis gaat
    misgaat
    mis kan lopen
    uit de hand loopt
    uit de hand lopen
    niet uitgesloten dat
    valt niet uit te sluiten
    valt te vrezen
    te vrezen
    zorgelijk
    zorgwekkend
    alarmerend
    ongewenste effecten
    ongewenst effect
    onbedoelde gevolgen
    onbedoeld gevolg
    bijeffect*
    bijvangst
    perverse prikkel*
    verkeerde prikkel*
    averechts*
    contraproductief
    tegengesteld effect
    escaleren
    domino-effect
    sneeuwbaleffect
    kettingreactie
    olievlek*
    lock-in
    afhankelijkheid van
    leveranciersafhankelijk*
    single point of failure
    schept een precedent
    precedent scheppen
    aanzuigend effect
    aanzuigeffect
    verdringingseffect*
    strategisch gedrag
    calculerend gedrag
    oneigenlijk gebruik
    schadeclaim*
    aansprakelijk gesteld
    aansprakelijk stellen
    rechtszaak
    rechtszaken
    rechterlijke toets
    houdt geen stand
    houdt niet stand
    juridisch risico
    juridische risico's
    juridisch aanvechtbaar
    aanvechtbaar
    aangevochten
    aanvechten
    beroepsgevoelig
    procesrisico*
    vatbaar voor
    strijd met
    in strijd met
    strijdig*
    staatssteun
    ongeoorloofde staatssteun
    inbreukprocedure
    onrechtmatig*
    reputatieschade
    imagoschade
    vertrouwensverlies
    onrust
    maatschappelijke onrust
    tegenvallen
    tegenvaller*
    kan tegenvallen
    overschrijding*
    uitloop
    vertraging oplopen
    vertraging oploopt
    onvoorzien*
    worst case
    worst-case
    ergste geval
    in het slechtste geval
    slechtste geval
    stel dat het mis
    mislukken
    mislukt
    mislukking
    kan mislukken
    onomkeerbaar*
    onherstelbaar*
    point of no return
    geen weg terug
    desinvestering*
    kapitaalvernietiging
    restrisico*
    veiligheidsrisico*
    gezondheidsrisico*
    privacyrisico*
    uitvoeringsrisico*
    invoeringsrisico*
    overstromingsrisico*
    overstromingskans
    *gevaar
    *dreiging
  `,
  traps: `
    eigen risico
    risicoverevening
    risicoklasse*
    risicoregister
    verplicht eigen risico
    kansspel*
    kans op werk
    kans op een woning
    kans op een baan
    kans op slagen
    kans op herstel
    kans op succes
    kans op een plek
    kans op een plaats
    risicodragend*
    risicogestuurd*
    risicoanalyse*
    risicoprofiel*
    risicogericht*
    aansprakelijkheidsverzekering*
    arbeidsongeschiktheidsrisico
    risicoselectie
    claimbeoordeling*
    *sociaal-medische claim
    strijd tegen
    wedstrijd*
    vernietigd archief
    archiefvernietiging
  `,
  yes: ['Het risico bestaat dat verhuurders verkopen.'],
  no: ['Het eigen risico blijft gelijk.'],
};
