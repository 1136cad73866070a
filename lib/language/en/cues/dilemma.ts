import type { CueList } from '../../types';

/** A tension with both sides. */
export const dilemma: CueList = {
  signal: 'dilemma',
  cues: [
    'the #Up .{0,8} the (#Up|#Down)',
    '(tension|trade-off|conflict|balance) between',
    'on the one hand',
    '(comes|come) at the (expense|cost|price) of',
    '(every|each) .{0,8} (also|and) .{0,4} (costs|leaves|takes|means)',
    '(cannot|not) (have|do|be) both',
    '(at odds|in conflict|compete|competes) with',
    '(what|whatever) .{0,5} (gains|gain|win|wins) .{0,6} (loses|lose|loss)',
    'more .{0,4} (means|is) (less|fewer)',
    '(gain|gains) .{0,4} (loss|lose) .{0,2} #Citizens?',
  ],
  traps: ['conflict of interest', 'balance sheet'],
  yes: [
    'The more we check, the longer people wait.',
    'There is a tension between speed and care.',
    'On the one hand tenants want certainty; on the other, owners want flexibility.',
    'Simplicity comes at the expense of fairness.',
    'Every extra check spares a mistake and costs a week.',
    'The budget cannot do both.',
    'Privacy is at odds with early detection.',
    'What the town gains the villages lose.',
    'More choice means less oversight.',
    'The gain for drivers is a loss for residents.',
  ],
  no: ['Members declared no conflict of interest.'],
};
