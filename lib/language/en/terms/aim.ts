import type { TermList } from '../../types';

/** Aims and targets. */
export const aim: TermList = {
  tag: 'Aim',
  terms: `
    aim
    aims
    aimed
    objective*
    goal*
    target*
    purpose is
    purpose of the
    ambition*
    intend*
    intention
    intended
    so that
    in order to
    want every
    seeks to
    is to ensure
    ensure that
    by 20*
    no longer than
    should be
    should have
    outcome sought
    vision
  `,
  traps: `
    goalkeeper*
    target group*
    aimed at children
    purpose of this note
    purpose of this paper
    purpose of this submission
  `,
  yes: ['The aim is that no family waits longer than a month.'],
  no: ['The purpose of this note is to inform you.'],
};
