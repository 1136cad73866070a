import type { TermList } from '../../types';

/** Praktijk, gevallen en proeven. */
export const practice: TermList = {
  tag: 'Practice',
  terms: `
    in de praktijk
    praktijk
    praktijkvoorbeeld*
    voorbeeld
    voorbeelden
    bijvoorbeeld
    ter illustratie
    illustratie
    casus
    casussen
    ervaring
    ervaringen
    ervaringsverhaal
    aan de balie
    aan het loket
    op de werkvloer
    werkbezoek*
    huisbezoek*
    keukentafel
    pilot*
    proef
    proeftuin*
    klantreis
    verhaal van
    dossier
    trof
    troffen
    vertelde
    vertelt
    rekenvoorbeeld*
    merken in de praktijk
    wijkagent ziet
  `,
  traps: `
    huisartsenpraktijk*
    goede praktijk
    best practice*
    voorbeeldbrief*
    praktijkondersteuner*
    proefschrift
    praktijken vrezen
    tandartspraktijk*
    zaaksdossier
    dossiernummer
  `,
  yes: ['In de praktijk duurt het formulier een uur.'],
  no: ['De huisartsenpraktijk sluit.'],
};
