import type { TermList } from '../../types';

/** Wat een partij vreest. */
export const fear: TermList = {
  tag: 'Fear',
  terms: `
    vreest
    vrezen
    vreesde
    vreesden
    vrees
    angst*
    bang
    bezorgd
    bezorgdheid
    zorgen
    zorgen over
    maakt zich zorgen
    maken zich zorgen
    ongerust*
    huiverig
    terughoudend
    wantrouw*
    sceptisch
    argwaan
    beducht
    ziet op tegen
    zien op tegen
    gevreesd
    voelt zich
    voelen zich
    overvallen
    vrezende
    gevreesde
    vreest voor
    vrezen voor
    vreesde dat
    uit vrees
    vrees voor
    vrees dat
    bang voor
    bang dat
    bange
    bangst
    beangst*
    benauwd
    bezorgde
    bezorgdheid over
    bezorgd over
    is bezorgd
    zijn bezorgd
    zorg over
    grote zorg
    grootste zorg
    grote zorgen
    zorgen om
    zorgen bij
    hun zorgen
    haar zorgen
    zijn zorgen
    er zijn zorgen
    uit zorgen
    uitten zorgen
    uitte zorgen
    zorgen geuit
    heeft zorgen
    hebben zorgen
    maakt zich grote zorgen
    maakte zich zorgen
    maakten zich zorgen
    zorgelijk vindt
    zich zorgen
    zorgpunt*
    onrust
    onrustig
    nerveus
    nerveuze
    zenuwachtig
    paniek
    schrik
    geschrokken
    schrikt
    schrikken
    schrok
    schrokken
    verontrust*
    terugschrik*
    schrikt terug
    schrikken terug
    huivert
    huiverigheid
    aarzel*
    schroom
    schromen
    scepsis
    scepticus
    sceptische
    achterdocht*
    argwanend
    wijst op het risico
    wijzen op het risico
    wees op het risico
    voorziet problemen
    voorzien problemen
    ziet het somber in
    somber
    sombere
    pessimistisch*
    boosheid
    woede
    woedend
    verbolgen
    verontwaardigd
    verontwaardiging
    teleurgesteld
    teleurstelling
    frustratie*
    gefrustreerd
    ergert zich
    ergeren zich
    ontevreden*
    onvrede
    onbehagen
    niet gehoord
    zich niet gehoord
    overrompeld
    overdonderd
    gepasseerd
    genegeerd
    vergeten voelen
    in de steek gelaten
    in de kou
    voelde zich
    voelden zich
    gevoel dat
    gevoel van onveiligheid
    onveilig voelen
    angst voor
    angst dat
    beducht voor
    op hun hoede
    duchten
    ducht
    vreesachtig
    onder druk gezet
    ligt wakker van
    liggen wakker van
    wakker ligt
    doembeeld*
    schrikbeeld*
    spookbeeld*
    niet gerust op
    geen vertrouwen in
    weinig vertrouwen
    vertrouwt niet
    vertrouwen niet
    bevreesd
    bevreesd voor
    bevreesd dat
    is bevreesd
    zijn bevreesd
    houdt zijn hart vast
    houden hun hart vast
    hart vast
    ziet de bui
    zien de bui hangen
    niet gerust
    kopzorg*
    hoofdbrekens
    hoofdpijndossier
    onzeker voelen
    voelt zich onveilig
    voelen zich onveilig
    onveiligheidsgevoel*
    sociaal onveilig
    bevangen
    beklemd
    beklemmend
    bedrukt
    vertrouwensbreuk
    geschonden vertrouwen
    vertrouwen verliest
    vertrouwen verliezen
    vertrouwen kwijt
    weinig fiducie
    geen fiducie
    vrezen dat
    vreest dat
    is als de dood
    zijn als de dood
    doodsbang
    onzekerheid bij
    leeft onrust
    leven zorgen
    leeft zorg
    leven bedenkingen
    heeft bedenkingen
    hebben bedenkingen
    plaatst vraagtekens
    plaatsen vraagtekens
    heeft vraagtekens
    ziet risico's
    zien risico's
    voorziet dat
    voorzien dat
    waarschuwt voor
    waarschuwen voor
    waarschuwde voor
    waarschuwt dat
    waarschuwen dat
    rekent op het ergste
    zit met de handen in het haar
    handen in het haar
    ten einde raad
    radeloos
    wanhop*
    wanhoop
    stress
    stressvol
    slapeloze nachten
    slecht slapen
    niet van slapen
    ziek van
    voelt zich overvallen
    voelen zich overvallen
    afgescheept
    in de maling
    in de kou gezet
    vergeten groep
    vergeten gevoel
    ondergesneeuwd
  `,
  traps: `
    zorgen voor
    zorgen ervoor
    zorgen dat
    zorgt
    zorgverlen*
    zonder zorgen
    zorgen er
    zorgen dat de
    zorgen daarvoor
    zorgen we
    zorgen wij
    die zorgen
    zal zorgen
    zullen zorgen
    te zorgen
    zorgen samen voor
    samen zorgen
    zorgen maatregelen voor
    alarmcentrale*
    alarmnummer*
    alarmsysteem*
    alarm slaat af
    voorzien in
    in zorgen voor
    bezorgdienst
    bezorgd wordt
    wordt bezorgd
    worden bezorgd
    thuis bezorgd
    bezorgd bij
    brief bezorgd
  `,
  yes: [
    'De kleine praktijken vrezen lagere tarieven.',
    'Bibliotheken zijn bevreesd voor aansprakelijkheid.',
  ],
  no: ['Wij zorgen voor een vervanger.'],
};
