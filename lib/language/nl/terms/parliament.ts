import type { TermList } from '../../types';

/** Volksvertegenwoordigers en hun middelen. */
export const parliament: TermList = {
  tag: 'Parliament',
  terms: `
    tweede kamer*
    eerste kamer
    de kamer
    uw kamer
    kamer
    kamerlid
    kamerleden
    kamerfracties
    kamermoties
    kamerbreed
    kamerdebat*
    kamervragen
    kamermeerderheid
    staten-generaal
    parlement*
    volksvertegenwoordig*
    fractie
    fracties
    fractievoorzitters
    het lid
    de leden
    commissiedebat*
    plenair debat
    debat
    vaste commissie
    vaste kamercommissie
    commissieleden
    motie
    moties
    motie-*
    aangenomen motie
    amendement*
    initiatiefwet*
    raad
    uw raad
    de raad
    gemeenteraad*
    gemeenteraden
    raadslid
    raadsleden
    raadscommissie*
    raadsfracties
    raadsbreed
    raadsvergadering*
    raadsdebat*
    griffie
    griffier
    provinciale staten
    uw staten
    de staten
    statenlid
    statenleden
    statencommissie*
    statenfracties
    algemeen bestuur
    het ab
    ab-leden
    eilandsraad
    eilandsraden
    europees parlement
    budgetrecht
    kaderstellend*
    kaderstelling
    controlerende rol
    controlerende taak
    informatiepositie
    voorhang*
    vragenuur
    rondetafelgesprek
    coalitiepartijen
    oppositie
    coalitie
    schriftelijk overleg
    nota-overleg
    wetgevingsoverleg
    artikel 68
    parlementair*
    senaat
    senatoren
    commissie ruimte
    commissie samenleving
    commissie water
    de commissie vroeg
    raadsuitspraak
    raadsenquête
    statendebat
  `,
  traps: `
    kamer van koophandel
    kamers van koophandel
    raad van state
    raad van bestuur
    raad van toezicht
    raad van commissarissen
    raden van bestuur
    raad voor de kinderbescherming
    raad voor de rechtspraak
    raad voor het openbaar bestuur
    raad voor cultuur
    raad voor volksgezondheid
    hoge raad
    ondernemingsraad
    cliëntenraad
    cliëntenraden
    dorpsraad
    wijkraad
    onderwijsraad
    gezondheidsraad
    adviesraad*
    sociaal-economische raad
    directieraad
    bestuursraad
    ministerraad
    onderraad
    europese raad
    raad van europa
    raad van ministers
    rekenkamer*
    rekenkamercommissie
    slaapkamer*
    meervoudige kamer
    enkelvoudige kamer
    aan de voorzitter van de tweede kamer
    raad en daad
    centrale raad van beroep
    raad van advies
    ouderraad
    leerlingenraad
    medezeggenschapsraad
    jongerenraad
    kamer waarin
    kamer van
    op kamers
    kamerhuur
    kamerverhuur
    debat op de heidag
    commissie van advies
    bezwaarschriftencommissie
    begeleidingscommissie
    adviescommissie
  `,
  yes: [
    'De Kamer heeft hierom gevraagd in de motie-Jansen.',
    'De raadsleden kregen de cijfers in mei.',
  ],
  no: ['De Kamer van Koophandel houdt het register bij.', 'De Raad van State adviseerde in juni.'],
};
