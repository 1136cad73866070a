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
    kanttekening
    kanttekeningen
    tegen het voorstel
    tegen dit voorstel
    tegen het advies
    tegenstander*
    tegenstanders
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
  `,
  yes: ['De directie Financiën adviseert negatief.'],
  no: ['Er is geen bezwaar ingediend.'],
};
