import type { TermList } from '../../types';

/** Wat goed is voor wie het overkomt. */
export const gain: TermList = {
  tag: 'Gain',
  terms: `
    verbetert
    verbeteren
    verbetering*
    verbeterd
    sneller
    snellere
    eerder
    eenvoudiger
    makkelijker
    gemakkelijker
    goedkoper
    goedkopere
    veiliger
    veiligere
    eerlijker
    duidelijker
    rustiger
    groener
    gezonder
    beter
    betere
    voorspelbaar
    voorspelbaarder
    bespaart
    besparen
    bespaard
    besparing*
    profiteert
    profiteren
    baat bij
    houdt over
    houden over
    gaan erop vooruit
    gaat erop vooruit
    op vooruit
    krijgen
    krijgt
    kregen
    ontvangen
    ontvangt
    behoudt
    behouden
    kan blijven
    kunnen blijven
    wint
    winnen
    terugkrijg*
    voordeel
    voordelen
    baten
    levert op
    leveren op
    oplevert
    opleveren
    opgeleverd
    mogelijk maakt
    wordt mogelijk
    kan voortaan
    kunnen voortaan
    kunnen straks
    mogen
    voorkomt
    voorkomen
    vermijdt
    beschermt
    beschermen
    versterkt
    versterken
    versterking
    vergemakkelijk*
    versnelt
    versnellen
    versnelling
    verlicht
    verlichten
    verlichting
    ontzorg*
    vrijspeelt
    komt vrij
    komen vrij
    vrijgespeeld
    ten goede
    tegemoet aan
    in één keer
    in één gesprek
    één aanspreekpunt
    meteen
    direct
    vanzelf
    automatisch
    toegankelijker
    laagdrempeliger
    dichterbij
    kosteloos
    gratis
    in aanmerking
    recht op
    kans op
    drempel weg
    lusten
    *besparing
    *verbetering
    *versnelling
  `,
  traps: `
    voordeel van de twijfel
    komt voor
    komen voor
    voorkomen is beter
    niet eerder
    eerder deze
    eerder dit
    zoals eerder
    eerder heeft
    in eerder
    direct na
    direct betrokken
    indirect
    beter gezegd
    krijgt uw raad de stukken
    eerdere
    directe aanleiding
    nadeel van
    heeft ontvangen
    ontving
    dbo ontvangen
    hebben ontvangen
    ter kennisname
    ontvangt u deze
    ontvangt u hierbij
  `,
  yes: ['Ouders horen sneller waar zij aan toe zijn.', 'De school bespaart een dag per week.'],
  no: ['De commissie gaf het voordeel van de twijfel.'],
};
