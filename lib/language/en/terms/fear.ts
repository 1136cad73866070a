import type { TermList } from '../../types';

/** What a party fears. */
export const fear: TermList = {
  tag: 'Fear',
  terms: `
    fear
    fears
    feared
    worry
    worries
    worried
    concern
    concerns
    concerned
    anxious
    afraid
    nervous
    uneasy
    wary
    dread*
    sceptical
    skeptical
    reluctan*
    distrust*
    mistrust*
    suspicious
  `,
  traps: `
    as far as concerned
    concerned with
    concerning
  `,
  yes: ['Tenants fear that rents will follow.'],
  no: ['A note concerning procurement.'],
};
