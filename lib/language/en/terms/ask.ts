import type { TermList } from '../../types';

/** Asking for a decision. */
export const ask: TermList = {
  tag: 'Ask',
  terms: `
    agree
    agreed
    agrees
    agreement
    approve*
    approval
    endorse*
    authorise*
    authorize*
    sign
    note the
    note that
    decide*
    decision*
    invited to
    asked to
    is asked
    are asked
    recommended to
    we recommend
    recommend that
    it is recommended
    seek your
    seeks your
    seek approval
    delegate the
    delegate authority
    confirm
    confirm whether
    consent
    direct officials
    instruct
    steer
    your steer
    your views
    your agreement
    grateful
    please
    indicate
    welcome your
  `,
  traps: `
    sign language
    road sign*
    settlement agreement
    collective agreement
    trade agreement
    contract agreement
    decision letter
    decisions of the tribunal
    decision-maker*
    approved list
  `,
  yes: ['You are asked to agree to option 2.'],
  no: ['Road signs are replaced.'],
};
