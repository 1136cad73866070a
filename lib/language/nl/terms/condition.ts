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
  `,
  yes: ['Het kan, mits de tekst in juni vaststaat.'],
  no: ['Dat is als bijlage toegevoegd.'],
};
