import type { TermList } from '../../types';

/** Eén mens of plek in een geval. */
export const person: TermList = {
  tag: 'Person',
  terms: `
    mevrouw
    meneer
    mijnheer
    dhr
    mw
    een moeder
    een vader
    een ouder
    een gezin
    een echtpaar
    een alleenstaande
    alleenstaande moeder
    een bewoner
    een huurder
    een ondernemer
    een bakker
    een winkelier
    een boer
    een leerling
    een student
    een patiënt
    een cliënt
    een man
    een vrouw
    een jongen
    een meisje
    een inspecteur
    een medewerker
    een consulent
    een agent
    een leraar
    een verpleegkundige
    een arts
    een school
    een bedrijf
    een weduwe
    een vluchteling
    een van hen
    zij moest
    hij moest
    hij kreeg
    zij kreeg
    haar zoon
    haar dochter
    zijn vrouw
    zijn moeder
    jarige
    *-jarige
    zo moest
    zo kreeg
    zo was
    zo zat
    zo belde
    neem een
    stel dat
    toen een
    een bewoonster
    een verhuurder
    een onderneemster
    een slager
    een kapper
    een boerin
    een melkveehouder
    een akkerbouwer
    een veehouder
    een tuinder
    een visser
    een schipper
    een chauffeur
    een automobilist
    een fietser
    een wandelaar
    een reiziger
    een scholier
    een studente
    een stagiair
    een patiënte
    een kind
    een baby
    een peuter
    een tiener
    een jongere
    een oudere
    een senior
    een weduwnaar
    een mantelzorger
    een vrijwilliger
    een statushouder
    een asielzoeker
    een arbeidsmigrant
    een werknemer
    een werkneemster
    een werkgever
    een werkzoekende
    een zelfstandige
    een zzp'er
    een starter
    een koper
    een eigenaar
    een huiseigenaar
    een aanvrager
    een aanvraagster
    een buurman
    een buurvrouw
    een inwoner
    een inwoonster
    een slachtoffer
    een gedupeerde
    een verdachte
    een gedetineerde
    een veteraan
    een gepensioneerde
    een medewerkster
    een wijkagent
    een boa
    een lerares
    een docent
    een juf
    een meester
    een schoolleider
    een wijkverpleegkundige
    een verzorgende
    een huisarts
    een behandelaar
    een toezichthouder
    een handhaver
    een ambtenaar
    een baliemedewerker
    een hulpverlener
    een bedrijfje
    een café
    een restaurant
    een sportclub
    een voetbalclub
    een vereniging
    een stichting
    een dorpje
    een kraamverzorgster
    een rolstoelgebruiker
    een jonge moeder
    een jonge vrouw
    een jonge man
    een oudere man
    een oudere vrouw
    een oude man
    een alleenstaande moeder
    een alleenstaande vader
    een alleenstaande vrouw
    een alleenstaande man
    een jong gezin
    een jong stel
    een stel
    een groot gezin
    een kleine ondernemer
    een bewoner van
    een vrouw van
    een man van
    een meisje van
    een jongen van
    een jongetje
    een gezin in
    een gezin met
    een gezin uit
    een van de bewoners
    een van de ouders
    een van de ondernemers
    één van hen
    een huisarts uit
    een ander gezin
    een andere moeder
    de bakker
    het echtpaar
    de weduwe
    de jongen
    het meisje
    mevr
    meneer en mevrouw
    familie jansen
    de familie
    haar man
    haar moeder
    haar vader
    haar kind
    haar kinderen
    haar zoontje
    haar dochtertje
    haar partner
    zijn vader
    zijn zoon
    zijn dochter
    zijn kinderen
    zijn partner
    zijn werkgever
    haar werkgever
    hun zoon
    hun dochter
    hun kind
    zij wachtte
    hij wachtte
    zij wacht
    hij wacht
    zij betaalde
    hij betaalde
    zij belde
    hij belde
    zij woont
    hij woont
    zij had
    hij had
    zij werd
    hij werd
    zij stond
    hij stond
    zij vroeg
    hij vroeg
    zij diende
    hij diende
    zij verloor
    hij verloor
    zij werkt
    hij werkt
    zij zegt
    hij zegt
    zij vertelde
    hij vertelde
    zij raakte
    hij raakte
    zij vulde
    hij vulde
    zij kan niet
    hij kan niet
    moest zij
    moest hij
    kreeg zij
    kreeg hij
    zo stond
    zo betaalde
    zo wachtte
    zo vertelde
    zo raakte
    zo reed
    zo verloor
    zo bleek
    zo vroeg
    zo diende
    zo zag
    neem een gezin
    neem bijvoorbeeld
    stel een
    denk aan een
    iemand met een
    iemand uit
    wie bijvoorbeeld
    jarige man
    jarige vrouw
    jarige jongen
    bijvoorbeeld een moeder
    bijvoorbeeld een gezin
    vorig jaar kreeg een
    in één geval
    één gezin
    één bewoner
    één ondernemer
    één school
    ene meneer
    ene mevrouw
  `,
  traps: `
    mevrouw de voorzitter
    geachte mevrouw
    geachte meneer
    geachte heer
    mevrouw/meneer
    de heer voorzitter
    mevrouw de minister
    meneer de minister
    mevrouw de burgemeester
    mevrouw de wethouder
    geachte dames
    geachte mevrouw/meneer
    een school voor
    de familie van de
    een medewerker van
    een medewerker van het ministerie
    een kind van de rekening
    een stel regels
    een bedrijf dat
    stel dat u
    zo moet u
    zo had het
  `,
  yes: ['Mevrouw De Wit wachtte negen weken.'],
  no: ['Geachte mevrouw,'],
};
