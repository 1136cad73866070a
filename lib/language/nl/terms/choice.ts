import type { TermList } from '../../types';

/** Kiezen. */
export const choice: TermList = {
  tag: 'Choice',
  terms: `
    kiezen
    kiest
    koos
    kozen
    gekozen
    keuze
    keuzes
    voorkeur
    voorkeursvariant
    voorkeursoptie
    voorkeursscenario
    onze voorkeur
    liever
    prefereren
    valt af
    vallen af
    afgevallen
    viel af
    afgewezen
    verworpen
    niet gekozen
    laten we los
    laten los
    in plaats van
    doorslaggevend
    doorslag
    gaf de doorslag
    daarom
    verkiezen
    verkozen
    boven
    past het best
    ligt voor de hand
    uitkomst
    koos voor
    kozen voor
    gekozen voor
    kiezen voor
    kiest voor
    kiezen we
    kiezen wij
    keuze voor
    keuze tussen
    onze keuze
    keuze valt op
    keus
    keuzen
    verkiest
    verkoos
    verkozen boven
    voorkeursalternatief
    voorkeursmodel
    voorkeursroute
    voorkeurslocatie
    voorkeur gaat uit
    voorkeur heeft
    voorkeur geniet
    geniet de voorkeur
    verdient de voorkeur
    verdient voorkeur
    geven de voorkeur
    geeft de voorkeur
    gaven de voorkeur
    heeft de voorkeur
    hebben de voorkeur
    prefereert
    liever dan
    boven variant
    boven optie
    verworpen variant
    valt daarmee af
    valt daarom af
    vallen daarom af
    vielen af
    valt dus af
    af te vallen
    afgevallen zijn
    niet gekozen omdat
    niet voor gekozen
    niet voor deze
    bewust niet
    bewust gekozen
    welbewust
    zien wij af
    zien we af
    ziet af van
    zien af van
    zagen af
    afzien van
    laten varen
    laten vallen
    losgelaten
    laat los
    schuiven terzijde
    terzijde geschoven
    niet overgenomen
    geen optie
    is geen optie
    geen begaanbare weg
    niet begaanbaar
    niet aan de orde
    komt niet in aanmerking
    afgeraden variant
    opteren
    opteert
    geopteerd
    beste keuze
    beste optie
    beste variant
    beste van
    minst slechte
    het minste kwaad
    kleinste kwaad
    meest geschikt
    meest geschikte
    meest passend
    meest passende
    past beter
    sluit het best aan
    scoort het best
    scoort beter
    scoren beter
    komt als beste
    komt het best
    uitgekomen op
    daarom kiezen
    daarom adviseren
    daarom stellen
    om die reden kiezen
    dus kiezen
    beslissend
    doorslaggevende
    de doorslag geeft
    geeft de doorslag
    geven de doorslag
    gaf daarbij de doorslag
    in plaats daarvan
    niet langer voor
    verkiesbaar boven
  `,
  traps: `
    kiezer*
    keuzemenu
    keuzevrijheid
    keuzedeel
    afgewezen aanvragen
    verkiezing*
    boven water
    naar boven
    afval
    bovenstaande
    daarboven
    hierboven
    bovenaan
    verkiezingsprogramma
    kiezers
    kiesdistrict*
    keuzehulp
    vrije keuze
    keuzemogelijkheid
    keuzemogelijkheden
    geen keuze
    personeelsselectie
    boven de norm
    boven het
    boven de
    boven een
    te boven
    boven op
    afvalstoffen*
    afvallige
    kieskeurig
    kiesrecht
  `,
  yes: ['Wij kiezen voor variant B.'],
  no: ['De kiezer beslist in maart.'],
};
