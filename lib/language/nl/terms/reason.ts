import type { TermList } from '../../types';

/** Redenen. */
export const reason: TermList = {
  tag: 'Reason',
  terms: `
    omdat
    want
    doordat
    daardoor
    zodat
    immers
    aangezien
    vanwege
    wegens
    reden
    redenen
    om die reden
    daarom
    namelijk
    waardoor
    zonder die
    anders
    dus
    door deze
    op grond hiervan
  `,
  traps: `
    dus ook niet meer dan
    iets anders
    anders dan
    niet anders
    heel anders
    iemand anders
  `,
  yes: ['Wij kiezen B, omdat die eerder start.'],
  no: ['Dat is iets anders dan een nota.'],
};
