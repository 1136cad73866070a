import type { TermList } from '../../types';

/** Tegenstelling. */
export const contrast: TermList = {
  tag: 'Contrast',
  terms: `
    maar
    echter
    daarentegen
    tegelijk
    tegelijkertijd
    terwijl
    hoewel
    ofschoon
    al is
    toch
    niettemin
    evenwel
    wel
    juist
    in plaats van
    behalve
    alleen
    uitgezonderd
    met uitzondering van
    anderzijds
    daar staat tegenover
    waar
    maar ook
    maar niet
    maar wel
    maar dan
    maar dat
    desondanks
    desalniettemin
    nochtans
    integendeel
    anders dan
    in tegenstelling tot
    tegenover
    daartegenover
    daartegenover staat
    tegenover staat
    staat tegenover
    hiertegenover
    enerzijds
    aan de andere kant
    aan de ene kant
    aan de andere zijde
    keerzijde
    keerzijde is
    schaduwzijde
    prijs daarvan
    de prijs is
    daar hangt een prijs
    ondanks
    ongeacht
    in weerwil van
    zij het
    zij het dat
    weliswaar
    alhoewel
    hoewel ook
    al kost
    al blijft
    al zijn
    ook al
    zelfs als
    doch
    edoch
    tegelijkertijd ook
    toch niet
    toch wel
    nu eenmaal
    behoudens
    terwijl juist
    juist niet
    juist wel
    laat staan
    het een sluit
    strijdig
    evengoed
    niet zozeer
    in plaats daarvan
    daarbij geldt wel
    wel betekent
    wel geldt
    wel vraagt
    wel blijft
    anderzijds echter
    niettegenstaande
    dat neemt niet weg
    neemt niet weg
    dit neemt niet weg
    onverlet
    laat onverlet
    hoe wenselijk ook
    hoe begrijpelijk ook
    hoe terecht ook
    hoe goed ook
    ook al kost
    ook als dat
    zelfs wanneer
    al moet
    al geldt
    al zal
    al kan
    al betekent
    al is dat
    al zou
    ware het niet
    maar dat kost
    maar kost
    maar betekent
    maar vraagt
    maar vergt
    maar daarvoor
    maar daarmee
    maar zonder
    maar tegen
    maar alleen
    maar pas
    maar minder
    maar meer
    juist waar
    juist degenen
    alleen vraagt
    alleen kost
    alleen is
    alleen geldt
    wel kost
    wel komt
    wel wordt
    wel neemt
    wel ontstaat
    wel vervalt
    wel verliest
    het omgekeerde
    aan de keerzijde
    daartegen
    hier staat tegenover
    hiertegenover staat
    met dien verstande
    ten koste
    in weerwil
    veeleer
    waar eerst
    waar de een
    waar de ene
  `,
  traps: `
    niet alleen
    maar liefst
    alleenstaande*
    wel te verstaan
    wel of niet
    wel en niet
    zowel
    evenwel niet
    evenwel is
    maar al te
    nog maar
    alleen al
    waarvoor
    waarbij
    waarmee
    waardoor
    waarin
    waarop
    waarna
    waarvan
    waarde
    waarschijnlijk
    te waar
    waar mogelijk
    waar nodig
  `,
  yes: ['Het gaat sneller, maar het kost meer.'],
  no: ['Niet alleenstaanden: het gaat om alleenstaanden.'],
};
