import type { CueList } from '../../types';

/** What gets better, for whom. */
export const benefit: CueList = {
  signal: 'benefit',
  cues: [
    '#Down .{0,3} #Bad',
    '#Up .{0,2} #Good',
    '#Citizens .{0,4} #Gain',
    '#Officials .{0,4} (save|saves|saved|free|gain|gains)',
    '(no longer|not) (have|has|need|needs) to',
    'would (get|receive|keep|gain|save|reach)',
    '(saves|saving|save) (#Money|#Number)',
    '(benefit|benefits|advantage|gain) (is|of|for|to)',
    '#Bad .{0,3} (fell|fall|falls|drop|drops|dropped|down) .{0,3} (by|from)',
    '(faster|sooner|quicker|cheaper|simpler|easier|safer|fairer)',
    '(free|frees|freed|freeing) .{0,4} (up|for)',
    '(prevents|prevent|avoids|avoid|protects|protect) .{0,4} (#Bad|#Citizens)',
    '#Gain .{0,3} (#Number|#Money)',
  ],
  traps: [
    'benefit (system|claim|office|fraud|rate|cap)',
    '(housing|council) benefit',
    '#Negation .{0,2} (benefit|faster|cheaper|easier)',
  ],
  yes: [
    'The change cuts waiting times.',
    'Carers get more choice.',
    'Residents would save £90 a year.',
    'Schools save two hours a week.',
    'Parents no longer have to apply twice.',
    'Hamlets would get a bus for the first time.',
    'That saves £204,000 a year.',
    'The main benefit is a single contact point.',
    'Accidents fell by a fifth.',
    'Families hear sooner where they stand.',
    'The change frees up 500 posts.',
    'A cap protects tenants from sudden rises.',
    'Each household gains £40 a month.',
  ],
  no: ['Housing benefit is outside this paper.'],
};
