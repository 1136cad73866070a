import type { TermList } from '../../types';

/** One person or place in a case. */
export const person: TermList = {
  tag: 'Person',
  terms: `
    Mr
    Mrs
    Ms
    Miss
    aged
    *-year-old
    a mother
    a father
    a family
    a couple
    a tenant
    a driver
    a pupil
    a student
    a patient
    a nurse
    a teacher
    a farmer
    a shopkeeper
    a baker
    a caseworker
    a widow
    a man
    a woman
    a boy
    a girl
    a resident
    a claimant
    a user
    a librarian
    a guard
    an officer
    an inspector
    one of them
    one family
    one resident
    one school
    one tenant
    one claimant
    one pupil
    he
    she
    his
    her
    her son
    his daughter
    who had
    lives in
    lived in
  `,
  traps: `
    Mr Speaker
    Ms Reference
    she said in the House
  `,
  yes: ['Mrs Doyle, 78, waited nine weeks.'],
  no: ['The House rose at ten.'],
};
