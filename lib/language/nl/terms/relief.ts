import type { TermList } from '../../types';

/** Plichten die wegvallen. */
export const relief: TermList = {
  tag: 'Relief',
  terms: `
    hoeft niet
    hoeven niet
    hoeft niet meer
    hoeven niet meer
    hoeft geen
    hoeven geen
    niet meer hoeft
    niet meer hoeven
    hoeft
    hoeven
    vrijgesteld
    vrijstelling*
    ontheffing*
    ontlast*
    ontheven
    kwijtschelding*
    vervalt de plicht
    zonder dat zij
    niet opnieuw
    verplichting vervalt
    hoefde niet
    hoefden niet
    hoefde
    hoefden
    hoeft zich niet
    hoeven zich niet
    niet langer hoeft
    niet langer hoeven
    hoeft niet langer
    hoeven niet langer
    niet meer te hoeven
    niet zelf hoeven
    hoeft voortaan niet
    hoeven voortaan niet
    niet nodig meer
    niet meer nodig
    niet langer nodig
    overbodig
    overbodig wordt
    overbodig maakt
    niet meer verplicht
    niet langer verplicht
    niet verplicht
    niet vereist
    vrijgesteld van
    vrijstelt
    vrijwaar*
    gevrijwaard
    vrijwaring
    ontheft
    ontslagen van de plicht
    uitgezonderd van
    verplichtingen vervallen
    plicht vervalt
    plicht verdwijnt
    vervalt de eis
    vervalt de verplichting
    eis vervalt
    eisen vervallen
    eis verdwijnt
    controle vervalt
    controles vervallen
    formulier vervalt
    formulieren vervallen
    regels vervallen
    regels verdwijnen
    meldplicht vervalt
    vergunningplicht vervalt
    vergunningvrij*
    meldingsvrij*
    zonder vergunning
    zonder melding
    zonder aanvraag
    zonder tussenkomst
    zonder bewijs
    zonder formulier
    automatisch verleend
    automatisch toegekend
    ambtshalve
    vooraf ingevuld
    vooringevuld
    niet twee keer
    niet telkens
    niet steeds opnieuw
    niet dubbel
    maar één keer
    slechts één keer
    eenmalig aanleveren
    lastenverlichting
    lastenvermindering
    lastenluwe
    minder regels
    minder formulieren
    minder papierwerk
    minder administratie
    minder verplichtingen
    minder controles
    minder handelingen
    minder regeldruk
    kwijtgescholden
    scheldt kwijt
    schelden kwijt
    kwijtschelden
    uitstel van betaling
    betaalpauze
    betalingsregeling*
    coulance*
    coulant*
    soepeler regels
    soepelere regels
    versoepeling*
    versoepelt
    gedoogd
    gedogen
    overgangsregeling*
    overgangsrecht
    uit handen neemt
    neemt uit handen
    uit handen genomen
    ontzorgt
    ontzorgen
    ontzorgd
    verlost
    verlost van
  `,
  traps: `
    ontheffingsaanvraag
    hoeft geen betoog
    hoeft het betoog
    hoeft niet te verbazen
    hoeft niet te betekenen
    hoeft geen probleem
  `,
  yes: ['Ouders hoeven geen loonstrook meer te sturen.'],
  no: ['Dat hoeft geen betoog.'],
};
