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
  `,
  yes: ['Wij kiezen voor variant B.'],
  no: ['De kiezer beslist in maart.'],
};
