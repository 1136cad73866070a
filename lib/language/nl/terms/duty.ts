import type { TermList } from '../../types';

/** Plichten. */
export const duty: TermList = {
  tag: 'Duty',
  terms: `
    moet
    moeten
    moest
    moesten
    dient te
    dienen te
    dienen
    verplicht
    verplichte
    verplichting*
    plicht
    meldplicht
    vergunningplicht
    vergunningplichtig
    is vereist
    vereist
    vereisen
    vereisten
    eis
    eisen
    vergt
    vergen
    vraagt om extra
    is nodig
    zijn nodig
    nodig
    gehouden om
    zal moeten
    zullen moeten
    zelf regelen
    zelf betalen
    opnieuw aanvragen
    *plicht
  `,
  traps: `
    verplichting vervalt
    hoeft niet verplicht
    ten dienste
    leerplicht*
    eisen van welstand
  `,
  yes: ['Verhuurders moeten zich elk jaar melden.'],
  no: ['De leerplichtambtenaar belt.'],
};
