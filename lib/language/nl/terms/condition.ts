import type { TermList } from '../../types';

/** Voorwaarden. */
export const condition: TermList = {
  tag: 'Condition',
  terms: `
    mits
    tenzij
    indien
    als
    wanneer
    voorwaarde*
    randvoorwaarde*
    op voorwaarde dat
    zodra
    zolang
    voor zover
    in geval
    bij ongewijzigd
    bij een ongewijzigde
    pas als
    alleen als
    onder de voorwaarde
    uitgaande van
    mits aan
    tenzij dat
    ingeval
    gesteld dat
    aangenomen dat
    stel dat
    onder voorbehoud
    onder voorbehoud van
    afhankelijk van of
    alleen indien
    alleen wanneer
    alleen mits
    enkel als
    uitsluitend als
    slechts als
    slechts indien
    pas wanneer
    pas zodra
    niet eerder dan
    tot het moment dat
    vereist dat
    vereiste is
    voorwaarde is
    voorwaarde hiervoor
    onder voorwaarde*
    op voorwaarde
    met dien verstande
    behoudens
    bij instemming
    bij akkoord
    bij gelijkblijvende
    bij ongewijzigd beleid
    bij voortzetting
    zonder ingrijpen
    zonder maatregelen
    zonder extra middelen
    zonder tijdig
    uitgaand van
    ervan uitgaande dat
    hangt af van
    staat of valt
    stelt als voorwaarde
    stellen als voorwaarde
    eis is dat
    anders dan gepland
    in het geval dat
    ingeval van
    wanneer niet
    als niet
    als dit niet
    als dat niet
    indien niet
  `,
  traps: `
    als gevolg
    als het ware
    zowel als
    zoals
    als volgt
    als bijlage
    als eerste
    als alternatief
    als enige
    leveringsvoorwaarden
    arbeidsvoorwaarden
    als zodanig
    als eerder
    als zelfstandige
    zo goed als
    niet als
    als onderdeel
    als basis
    als lid
    als werkgever
    als uitvoerder
    als doel
    als minister
    als gemeente
    als provincie
    als rijk
    als voorbeeld
    als bedoeld
    evenals
    alsook
    wanneer de vergadering
    even goed als
    meer als
  `,
  yes: ['Het kan, mits de tekst in juni vaststaat.'],
  no: ['Dat is als bijlage toegevoegd.'],
};
