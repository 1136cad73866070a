import type { TermList } from '../../types';

/** Procedure, meetings and dates. */
export const procedure: TermList = {
  tag: 'Procedure',
  terms: `
    agenda
    meeting
    hearing date
    timetable
    schedule
    scheduled
    deadline
    laid before
    lay before
    royal assent
    gazetted
    notice
    public notice
    statutory notice
    commencement
    comes into force
    in force
    section
    regulation
    regulations
    article
    act
    procedure
    process
    clearance
    cleared
    circulate*
    write-round
    consultation period
    closes on
    review date
    next steps
    handling
    order in council
  `,
  traps: `
    act on
    act as
    notice the difference
    process food
    act now
  `,
  yes: ['The order is laid before the recess.'],
  no: ['Act now or pay later.'],
};
