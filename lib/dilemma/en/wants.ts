import type { TermRule, WantKind } from '../rules';

/** Interest (what someone needs, and why), demand (what someone asks), and what is shared. */
export const wants: readonly TermRule<WantKind>[] = [
  {
    tag: 'interest',
    terms: `
      need
      needs
      needed
      rely on
      relies on
      depend on
      depends on
      value
      values
      care about
      cares about
      fear
      fears
      feared
      afraid
      worry
      worries
      worried
      concerned
      concern is
      anxious
      hope
      hopes
      hoped
      matters to
      matters most
      what matters
      certainty
      peace of mind
      trust
      to be heard
      interest in
      because
      otherwise they
      keen to
      want to avoid
      wants to avoid
    `,
    traps: `
      value for money
      needs assessment*
      added value
      interest rate*
      trust fund*
      property value
      need not
    `,
    yes: [
      'Growers need a price that they know in March.',
      'The union fears for jobs.',
      'Parents value a familiar face.',
    ],
    no: ['The union demands a fixed price.', 'The scheme is good value for money.'],
  },
  {
    tag: 'demand',
    terms: `
      demand
      demands
      demanded
      insist
      insists
      insisted
      ask for
      asks for
      asked
      call for
      calls for
      called for
      called on
      calls on
      request
      requests
      requested
      want
      wants
      wanted
      would like
      seeks
      favoured
      press for
      presses for
      pressed for
      lobby*
      oppose
      opposes
      opposed
      object to
      objects to
      reject
      rejects
      rejected
      in favour of
      red line
      deal-breaker
      would rather
      would sooner
      prefer
      prefers
    `,
    traps: `
      peak demand
      want to avoid
      wants to avoid
      call for evidence
      for want of
      you are asked
      asked to agree
      demand for energy
      supply and demand
      on request
      upon request
      request form*
      object to the form
    `,
    yes: [
      'The union demands a fixed price.',
      'Hauliers called for a later start.',
      'The district insists on its own station.',
      'Hoteliers want the same fire rules as in their own corridors.',
    ],
    no: [
      'Peak demand falls at six.',
      'A call for evidence ran in June.',
      'Parents value a familiar face.',
    ],
  },
  {
    tag: 'shared',
    terms: `
      common interest
      shared interest
      mutual interest
      interest in common
      in common
      same interest
      both want
      both need
      both wish
      both hope
      both say
      both have said
      all want
      everyone wants
      all sides want
      both sides want
      agree that
      agree on
      share the wish
      share the concern
      want the same thing
      both benefit from
      both stand to gain
      in both their interests
    `,
    traps: `
      do not agree on
      do not agree that
      don't agree on
      disagree on
      asked to agree that
      recommend that you agree that
    `,
    yes: [
      'The shared interest is a port that stays open.',
      'Growers and anglers both benefit from a steady level.',
      'Neighbours and traders both want an answer by May.',
      'Both have said that they want families to stay.',
    ],
    no: ['Neighbours and traders do not agree on the site.'],
  },
];
