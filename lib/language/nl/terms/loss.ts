import type { TermList } from '../../types';

/** Wat slecht is voor wie het overkomt. */
export const loss: TermList = {
  tag: 'Loss',
  terms: `
    verliest
    verliezen
    verloor
    verloren
    verlies
    kwijt
    kwijtraken
    kwijtraakt
    mist
    missen
    gemist
    wacht
    wachten
    wachtte
    gewacht
    achteruit
    achteruitgaat
    achteruitgaan
    erop achteruit
    duurder
    duurdere
    moeilijker
    lastiger
    ingewikkelder
    complexer
    trager
    zwaarder
    slechter
    slechtere
    onveiliger
    later
    benadeelt
    benadelen
    benadeeld
    treft
    treffen
    getroffen
    raakt
    dupe
    de dupe
    gedupeerd
    buiten de boot
    buitenspel
    tussen wal en schip
    in de knel
    in de kou
    geen recht
    geen aanspraak
    krijgt niets
    krijgen niets
    krijgt geen
    krijgen geen
    valt buiten
    vallen buiten
    uitgesloten
    uitsluit
    wordt afgewezen
    afwijzing*
    afgewezen
    geweigerd
    weigering*
    ingetrokken
    ontslag
    ontslagen
    voorschieten
    zelf betalen
    bijbetalen
    opdraaien
    betalen meer
    draaien op
    ten koste van
    lijdt
    lijden
    schaadt
    schaden
    verzwakt
    verzwakken
    ondermijnt
    ondermijnen
    aantast
    aantasten
    aangetast
    overbelast
    overbelasten
    stapelt
    stapelen
    loopt vast
    lopen vast
    vastloopt
    vastlopen
    uitvalt
    mislukt
    mislukken
    verslechter*
    nadeel
    nadelen
    nadelig*
    ten nadele
    verzwaart
    verzwaren
    verzwaring
    omrijden
    verhuizen
    kan niet
    kunnen niet
    kan niet meer
    kunnen niet meer
    niet langer kunnen
    mag niet
    mogen niet
    mag niet meer
    pas na
    pas in
    pas vanaf
    niet vóór
    lasten
    op straat
    tegen u
    tekortschiet
    schiet tekort
    onbereikbaar
    blijft liggen
    blijven liggen
    ongedekt*
    niet gedekt
    tegenvaller*
    overschrijding*
  `,
  traps: `
    vroeg of laat
    sooner or later
    later dit jaar
    later deze maand
    in een later stadium
    kan niet worden uitgesloten
    geen nadelig*
    niet nadelig
    zonder nadelen
    wacht op ondertekening
    getroffen maatregelen
    maatregelen getroffen
    treffen maatregelen
    treft maatregelen
    voorbereidingen getroffen
    wachtwoord*
    verloren voorwerpen
    mist u
    voorziening treffen
    regeling treffen
    niet kwijt
  `,
  yes: ['Wie later aanvraagt, valt buiten de boot.', 'Kleine aanbieders raken hun contract kwijt.'],
  no: ['De voorbereidingen getroffen door de dienst zijn af: voorbereidingen getroffen.'],
};
