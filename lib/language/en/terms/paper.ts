import type { TermList } from '../../types';

/** Documents and their parts. */
export const paper: TermList = {
  tag: 'Paper',
  terms: `
    annex*
    appendix
    appendices
    attachment*
    enclosed
    attached
    section
    paragraph
    chapter
    table
    figure
    footnote*
    report
    submission
    paper
    note
    memo
    letter
    briefing
    minutes
    document
    draft
    version
    website
    published
    publication
    register
    gazette
    newsletter
    press line*
    q&a
  `,
  traps: `
    take note
    figure out
    at the table
    draft beer
  `,
  yes: ['See Annex B.'],
  no: ['They figured it out.'],
};
