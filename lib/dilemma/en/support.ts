import type { SupportKind, TermRule } from '../rules';

/** What the side gets that loses. */
export const support: readonly TermRule<SupportKind>[] = [
  {
    tag: 'compensation',
    terms: `
      compensat*
      compensation
      reimburse*
      refund*
      buy-out*
      made whole
      rebate*
      hardship payment*
      top-up*
    `,
    traps: `
      no compensation
      without compensation
      no refund
      no rebate
    `,
    yes: ['Growers receive compensation.', 'The council reimburses the move.'],
    no: ['There is no compensation for those who lose out.'],
  },
  {
    tag: 'transition',
    terms: `
      transition*
      phased in
      phase in
      phased
      phasing
      in stages
      gradual
      gradually
      grace period*
      grandfather*
      exempt*
      hardship clause*
      period of notice
      taper*
    `,
    traps: `
      no transition*
      without transition*
      without a transition*
      no exempt*
      no grace period*
    `,
    yes: ['The levy is phased in over three years.', 'Small shops get a grace period.'],
    no: ['There is no transition for them.'],
  },
  {
    tag: 'support',
    terms: `
      support for those
      support for people who
      support package*
      support scheme*
      safety net*
      hardship fund*
      retraining
      helpline*
      help with
      help for those
      guidance for
      cushion*
      soften*
      mitigat*
      case worker*
    `,
    traps: `
      no support
      no safety net
      without support
      no hardship fund*
    `,
    yes: ['A hardship fund helps the rest.', 'Drivers get retraining.'],
    no: ['They have no safety net.'],
  },
];
