import type { TermRule, WantKind } from '../rules';

/** Belang (wat iemand nodig heeft, en waarom), eis (wat iemand vraagt), en wat men deelt. */
export const wants: readonly TermRule<WantKind>[] = [
  {
    tag: 'interest',
    terms: `
      heeft behoefte
      hebben behoefte
      behoefte aan
      belang bij
      baat bij
      gebaat bij
      hecht
      hechten
      hechtte
      hechtten
      hecht aan
      hechten aan
      vreest
      vrezen
      vreesde
      vreesden
      bang
      bezorgd
      zorgen over
      zorgen om
      maakt zich zorgen
      maken zich zorgen
      angst
      nodig heeft
      nodig hebben
      heeft nodig
      hebben nodig
      afhankelijk van
      draait om
      draait het om
      gaat het om
      staat voorop
      zekerheid
      rust
      ruimte
      duidelijkheid
      vertrouwen
      gehoord worden
      serieus genomen
      belangrijk
      van belang
      omdat
      want
      anders verliezen
      anders verliest
      voorkomen dat
      wil voorkomen
      willen voorkomen
      hoopt
      hopen
      rekent op
      rekenen op
      telt dat
      is de reden dat
      beducht
      heeft haast
      hebben haast
      zoeken vooral
      zoekt vooral
    `,
    traps: `
      belanghebbende*
      openbare ruimte
      zorgen voor
      ruimte in de begroting
      nu het gaat om
    `,
    yes: [
      'Telers hebben behoefte aan een prijs die zij in maart kennen.',
      'De bond vreest voor banen.',
      'Ouders hechten aan een vast gezicht.',
    ],
    no: ['De bond eist een vaste prijs.', 'De teams zorgen voor een vervanger.'],
  },
  {
    tag: 'demand',
    terms: `
      wil
      willen
      wilde
      wilden
      vroeg
      vroegen
      vragen vooral
      vraagt vooral
      vragen bovenal
      eist
      eisen
      eiste
      eisten
      eis is
      verlangt
      verlangen
      verlangde
      vraagt om
      vragen om
      vraagt een
      vragen een
      verzoekt
      verzoeken
      verzocht
      verzochten
      dringt aan
      dringen aan
      drong aan
      drongen aan
      pleit voor
      pleiten voor
      pleitte voor
      pleitten voor
      bepleit
      bepleiten
      bepleitte
      wenst
      wensen
      voorstander van
      tegenstander van
      is tegen
      zijn tegen
      wijst af
      wijzen af
      houdt vast aan
      houden vast aan
      rode lijn
      breekpunt
      harde voorwaarde
      stelt als voorwaarde
      stellen als voorwaarde
      liever
      het liefst
    `,
    traps: `
      dat wil zeggen
      willen wij
      wil voorkomen
      willen voorkomen
      voldoet aan de eisen
      voldoen aan de eisen
      wettelijke eisen
      technische eisen
      veiligheidseisen
    `,
    yes: [
      'De bond eist een vaste prijs.',
      'Kwekers pleiten voor een langere overgang.',
      'De streek houdt vast aan de eigen post.',
      'Gezinnen willen dat hun kinderen naar het plein kunnen lopen.',
    ],
    no: ['De brug voldoet aan de eisen.', 'Ouders hechten aan een vast gezicht.'],
  },
  {
    tag: 'shared',
    terms: `
      gezamenlijk belang
      gemeenschappelijk belang
      gedeeld belang
      zelfde belang
      beide partijen willen
      beide willen
      allebei willen
      beiden willen
      allebei graag
      beiden graag
      alle partijen willen
      alle partijen zijn het eens
      iedereen wil
      delen de wens
      delen het belang
      delen de zorg
      gemeen hebben
      hebben gemeen
      eens over
      eens dat
      willen hetzelfde
      beide partijen hebben belang
      hebben beide belang
      hebben allebei belang
      allebei gebaat
      beide gebaat
      beide partijen gebaat
      wil hetzelfde
    `,
    traps: `
      niet eens over
      niet eens dat
      het niet eens
      oneens
    `,
    yes: [
      'Het gedeeld belang is een haven die open blijft.',
      'Beiden willen dat de gezinnen blijven.',
      'Telers en natuurbeheerders zijn allebei gebaat bij een vast peil.',
      'Buren en kermisbazen hebben gemeen dat zij vroeg willen weten waar zij aan toe zijn.',
    ],
    no: ['Buren en kermisbazen zijn het niet eens over de plek.'],
  },
];
