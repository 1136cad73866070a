import type { TermList } from '../../types';

/** Het een tegen het ander. */
export const weigh: TermList = {
  tag: 'Weigh',
  terms: `
    weegt
    wegen
    woog
    gewogen
    afweging*
    afgewogen
    afwegend
    zwaarder
    zwaarder dan
    weegt op
    opwegen
    weegt niet op
    spanning
    spanningsveld
    dilemma*
    afruil
    uitruil
    botst
    botsen
    botsing
    schuurt
    schuren
    wringt
    wringen
    knelt
    op gespannen voet
    haaks
    enerzijds
    anderzijds
    aan de ene kant
    aan de andere kant
    ene kant
    andere kant
    daar staat tegenover
    tegenover
    daartegenover
    ten koste van
    hoe meer
    hoe minder
    hoe sneller
    hoe langer
    hoe hoger
    des te
    hoe groter
    versus
    balans
    evenwicht
    niet allebei
    niet tegelijk
    tegelijk
    tegengesteld*
    tegenstrijdig*
    verenigbaar
    prijs van
    als prijs
    de prijs daarvan
    desondanks
    niettemin
    desalniettemin
    ondanks
    toch
    per saldo
    alles afwegend*
    op voorhand
    accepteren
    accepteren daarvoor
    voor lief
    aanvaardbaar
    proportioneel
    evenredig
    lusten en lasten
    lusten
    zwaarste
    zwaartepunt
    boven het belang
    recht doen aan
  `,
  traps: `
    hoogspanning*
    balans van de onderneming
    begroting in evenwicht
    verantwoording tegenover
    recht tegenover
    afgewogen oordeel van de accountant
    zaak versus
    evenwichtige
    gewogen gemiddelde
  `,
  yes: ['De snelheid weegt hier zwaarder dan het maatwerk.'],
  no: ['De hoogspanningslijn blijft.'],
};
