import type { CueList } from '../../types';

/** Who was heard, and what with it. */
export const consultation: CueList = {
  signal: 'consultation',
  cues: [
    '(consulted|consultation|consultations)',
    '(told|said to) us',
    '#Number .{0,3} (responses|replies|respondents|submissions|comments)',
    '(met|spoke|discussed|engaged|workshops|meetings) with',
    '(invited|asked) to (comment|respond)',
    '(survey|panel|focus group|hearing|hearings|workshop) .{0,3} (of|with|found|held)',
    'because of (those|these|their) (replies|comments|responses)',
    '(in response|following) .{0,4} (feedback|comments|consultation|concerns)',
  ],
  traps: ['(legal|tax|medical) consultation', 'consultation room'],
  yes: [
    'Eleven parish meetings were consulted in January.',
    'Carers told us that the form is too long.',
    'The draft drew 214 responses.',
    'Officials met with tenant groups twice.',
    'Charities will be invited to comment.',
    'A survey of 900 drivers found broad support.',
    'Because of those replies the route was kept.',
    'Following feedback the deadline was moved.',
  ],
  no: ['The consultation room is on floor 2.'],
};
