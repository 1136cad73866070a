import type { CueList } from '../../types';

/** Other courses, the zero option included. */
export const option: CueList = {
  signal: 'option',
  cues: [
    '^(option|alternative|variant|scenario|route|model|package) (a|b|c|d|e|#Number)',
    '(option|variant|model|route) (a|b|c|d|e|#Number)',
    '(do|doing) (nothing|minimum)',
    '(status quo|business as usual)',
    '(the|an|one|another)? alternative (is|would|to|was)',
    '(we|officials|staff) (considered|looked)',
    '(without|absent) (intervention|action|change|reform)',
    '(leave|leaving|keep|keeping) .{0,4} (as|unchanged)',
    '(could|might) (also|instead)',
    'is the baseline',
    '(was|were|been) (considered|ruled|rejected|discounted|discarded)',
  ],
  traps: ['stock option', 'optional'],
  yes: [
    'Option B: an hourly service.',
    'Under option 2 the review comes later.',
    'Doing nothing leaves the grant as it is.',
    'The status quo is kept as the baseline.',
    'An alternative would be a voluntary code.',
    'We considered a levy on new sites.',
    'Without intervention prices keep rising.',
    'Keeping the threshold as it is costs nothing.',
    'The council could also sell the site.',
    'Article 35 as it stands is the baseline.',
    'A higher fee was ruled out.',
  ],
  no: ['Stock options are taxed at sale.'],
};
