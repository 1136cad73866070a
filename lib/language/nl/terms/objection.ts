import type { TermList } from '../../types';

/** Bezwaren en tegenadvies. */
export const objection: TermList = {
  tag: 'Objection',
  terms: `
    bezwaar tegen
    bezwaren tegen
    maakt bezwaar
    maken bezwaar
    heeft bezwaar
    hebben bezwaar
    tegen het voorstel
    tegen dit voorstel
    tegen het advies
    tegenstander*
    tegenstand
    tegenargument*
    tegenspraak
    ontraadt
    ontraden
    raadt af
    raden af
    afgeraden
    adviseert negatief
    negatief advies
    niet akkoord
    niet eens
    oneens
    oneens met
    kan zich niet vinden
    kunnen zich niet vinden
    zich niet in het
    deelt niet
    delen niet
    voorbehoud
    minderheidsstandpunt
    afwijkend
    afwijkende
    twijfel
    twijfels
    twijfelt
    twijfelen
    betwijfelt
    betwist*
    kritisch
    kritiek
    waarschuwt
    waarschuwen
    waarschuwde
    pleit tegen
    onverstandig
    onwenselijk
    niet wenselijk
    niet verantwoord
    verzet
    verzetten
    protest*
    bedenkingen
    zorgpunt*
    laten aantekenen
    aantekenen
    ten onrechte
    tekent aan
    te kort door de bocht
    stelt dat
    vindt dat
    ongelijk
    weerstand
    te hoog gegrepen
    bezwaar is
    bezwaar dat
    bezwaar van
    bezwaren van
    bezwaren bij
    bezwaren over
    bezwaren zijn
    bezwaren geuit
    uit bezwaren
    uitten bezwaren
    uitte bezwaren
    principieel bezwaar
    principiële bezwaren
    ernstig bezwaar
    ernstige bezwaren
    zwaarwegende bezwaren
    zwaarwegend bezwaar
    fundamenteel bezwaar
    fundamentele bezwaren
    juridische bezwaren
    inhoudelijk bezwaar
    maakte bezwaar
    maakten bezwaar
    kanttekening*
    een kanttekening
    kanttekening bij
    tekenen aan
    tekende aan
    tekenden aan
    kritische kanttekening*
    kritische noot
    kritische noten
    kritische opmerking*
    kritische reactie*
    kritisch over
    is kritisch
    zijn kritisch
    kritischer
    kritiseert
    kritiek op
    kritiek van
    bekritiseert
    bekritiseren
    bekritiseerd
    hekelen
    hekelde
    laakt
    verwijt
    verwijten
    verweet
    tegenwerping*
    tegenwerpt
    werpt tegen
    werpen tegen
    weerwoord
    weerlegt
    weersproken
    weerspreekt
    weerspreken
    spreekt tegen
    spreken tegen
    bestrijdt dat
    bestrijden dat
    betwijfelen
    betwijfelde
    betwijfelden
    in twijfel
    trekt in twijfel
    trekken in twijfel
    twijfel over
    twijfels over
    twijfels bij
    twijfel of
    vraagtekens
    zet vraagtekens
    zetten vraagtekens
    plaatst vraagtekens
    plaatsen vraagtekens
    heeft vraagtekens
    hebben vraagtekens
    ter discussie
    stelt ter discussie
    stellen ter discussie
    niet overtuigd
    onvoldoende overtuigd
    overtuigt niet
    sceptisch
    scepsis
    terughoudend over
    terughoudend tegenover
    huiverig voor
    heeft moeite met
    hebben moeite met
    moeite met het voorstel
    bedenking
    bedenkingen bij
    bedenkingen tegen
    reserves bij
    maakt een voorbehoud
    maken een voorbehoud
    afwijkend advies
    afwijkend standpunt
    afwijkende mening
    afwijkende opvatting
    andersluidend*
    dissenting
    minderheidsopvatting*
    minderheidsnota
    minderheid vindt
    verdeeld advies
    verdeeldheid
    niet unaniem
    meningsverschil*
    verschil van mening
    verschillen van mening
    verschilt van mening
    van mening verschillen
    van inzicht verschillen
    verschil van inzicht
    andere mening
    andere opvatting
    ander standpunt
    ander oordeel
    denkt er anders over
    denken er anders over
    ziet dit anders
    zien dit anders
    ziet dat anders
    zien dat anders
    het niet eens
    niet mee eens
    er niet mee eens
    oneens is
    zijn het oneens
    is het oneens
    stemde tegen
    stemden tegen
    tegengestemd
    tegenstem*
    keert zich tegen
    keren zich tegen
    keerde zich tegen
    verzet zich tegen
    verzetten zich tegen
    verzette zich
    verzetten zich
    verzet tegen
    weerstand tegen
    weerstand bij
    stuit op weerstand
    stuit op verzet
    stuit op bezwaren
    ageert
    ageren
    afwijzend
    wijst af
    wijzen af
    wees af
    wezen af
    wijst het voorstel
    afkeurt
    keurt af
    keuren af
    negatief over
    negatieve reactie
    negatief oordeel
    oordeelt negatief
    oordeelde negatief
    adviseren negatief
    adviseerde negatief
    kan niet instemmen
    kunnen niet instemmen
    stemt niet in
    stemmen niet in
    gaat niet akkoord
    gaan niet akkoord
    ging niet akkoord
    niet akkoord met
    wil niet meewerken
    werkt niet mee
    steunt niet
    steunen niet
    steunt dit niet
    geen steun
    geen draagvlak
    onvoldoende draagvlak
    weinig draagvlak
    draagvlak ontbreekt
    deelt die conclusie niet
    deelt dat niet
    deelt deze lijn niet
    delen die conclusie niet
    deelt het oordeel niet
    onderschrijft niet
    onderschrijven niet
    herkent zich niet
    herkennen zich niet
    vindt het voorstel te
    vinden het voorstel te
    vindt het te
    vinden het te
    vindt dit te
    vinden dit te
    vindt de termijn
    acht dit onverstandig
    acht het onverstandig
    acht dit niet
    acht het niet
    achten dit niet
    achten het niet
    achten dit onverstandig
    onacceptabel
    onaanvaardbaar*
    onverantwoord*
    onzorgvuldig*
    onredelijk*
    disproportioneel*
    buitenproportioneel*
    onrechtvaardig*
    onlogisch*
    onuitvoerbaar noemt
    onwenselijk vindt
    ongewenst vindt
    prematuur*
    voorbarig*
    overhaast*
    te haastig
    te ver gaand
    te vergaand
    gaat te ver
    gaan te ver
    te optimistisch
    te rooskleurig
    te mager
    te zwaar middel
    te duur vindt
    schiet zijn doel voorbij
    symboolpolitiek
    schijnoplossing*
    lapmiddel*
    pleister op
    doekje voor
    luchtfietserij
    ondeugdelijk
    rammelt
    niet onderbouwd
    onvoldoende onderbouwd
    slecht onderbouwd
    onderbouwing ontbreekt
    onvoldoende gemotiveerd
    ontoereikend gemotiveerd
    nut en noodzaak ontbreken
    overbodig acht
    waarschuwing*
    gewaarschuwd
    waarschuwden
    waarschuwt dat
    waarschuwt voor
    waarschuwen voor
    trekt aan de bel
    trekken aan de bel
    luidt de noodklok
    luiden de noodklok
    pleitte tegen
    pleiten tegen
    pleit daartegen
    spreekt daartegen
    argument tegen
    argumenten tegen
    sterkste argument tegen
    belangrijkste argument tegen
    daartegen
    hiertegen pleit
    er valt iets voor te zeggen
    daar valt iets tegen
    zorgen geuit
    nee tegen
    had liever
    hadden liever
    liever niet
    adviseert te wachten
    adviseren te wachten
    adviseert uitstel
    adviseren uitstel
    adviseerde uitstel
    adviseert om niet
    adviseert niet
    adviseren niet
    critici
    criticus
    klaagden
    beklaagt zich
    beklagen zich
  `,
  traps: `
    bezwaar en beroep
    bezwaarschrift*
    geen bezwaar
    zonder voorbehoud
    kritieke
    geen twijfel
    voordeel van de twijfel
    in tegenspraak met
    kanttekeningen : geen
    zonder twijfel
    ongetwijfeld
    bezwaar maken tegen een besluit
    bezwaar maken kan
    bezwaar indienen
    bezwaarprocedure*
    bezwaartermijn*
    bezwaarschriftencommissie*
    bezwarencommissie*
    geen bezwaren
    zonder bezwaar
    zonder bezwaren
    bezwaarmaker*
    kritieke infrastructuur
    geen kritiek
    geen weerstand
    geen twijfels
    niet tegen is
    gereserveerd voor
    gereserveerd bedrag
    is gereserveerd
    zijn gereserveerd
    wordt gereserveerd
    gereserveerde middelen
    geen voorbehoud
    verdeeld over de
    verdeeld over vier
    voorbehouden aan
    is voorbehouden
    huisverbod
    geen kanttekeningen
    kanttekeningen geen
    aantekening in het
    strafrechtelijke aantekening
    ongelijkheid
    ongelijke
    twijfelgeval*
    stelt dat vast
    bestrijden van
  `,
  yes: ['De directie Financiën adviseert negatief.'],
  no: ['Er is geen bezwaar ingediend.'],
};
