import type { CueList } from '../../types';

/** A concrete case or experience. */
export const example: CueList = {
  signal: 'example',
  cues: [
    '(mr|mrs|ms|miss) #Citizens?',
    '#Person .{0,3} (lives|lived|who|had|waited|was|in)',
    '(one|a) (family|resident|tenant|claimant|pupil|patient|farmer|shopkeeper|driver|caseworker|mother|father|couple) .{0,4} (had|was|lost|took|waited|told|paid|who)',
    '(at|in) .{0,5} (school|office|hospital|prison|library|depot) .{0,6} (used|has|had|found|saw|took)',
    '(take|consider) (a|the case)',
    'when .{0,8} (last|in) (winter|january|february|march|april|may|june|july|august|september|october|november|december|week)',
    '(case study|worked example)',
  ],
  traps: ['take a (vote|decision|view)'],
  yes: [
    'Mrs Doyle waited nine weeks for a reply.',
    'A 78-year-old in Leeds was sent back twice.',
    'One tenant paid twice for the same month.',
    'At Garfield School the nurse had nine visits a day.',
    'Consider a driver who works for two platforms.',
    'When snow stopped the bus in January the neighbours drove.',
    'The worked example shows a bill of £312.',
  ],
  no: ['Members take a vote in May.'],
};
