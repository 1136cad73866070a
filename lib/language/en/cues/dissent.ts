import type { CueList } from '../../types';

/** What is raised against the proposal. */
export const dissent: CueList = {
  signal: 'dissent',
  cues: [
    '(advises|advised|advise|recommends|recommended) against',
    '(#Officials|#Citizens|#Countervailing|#Executives) .{0,4} (objects|objected|object|opposes|opposed|oppose|disagrees|disagree|disputes)',
    '(does|do|did|can|could) not (support|agree|concur|accept)',
    '(objection|objections|reservation|reservations) (to|from|about|is|was)',
    '(argument|case) against',
    '(warns|warned|cautions|cautioned) (that|against|of)',
    '(minority|dissenting|contrary) (view|opinion|advice)',
    '(unconvinced|pushback|not persuaded)',
    '(critics|opponents) (argue|say|point|note)',
  ],
  traps: ['no objection', 'without objection'],
  yes: [
    'DG Finance advises against the extension.',
    'The union objects to the timetable.',
    'The regulator does not support the change.',
    'There were objections from two parishes.',
    'The strongest argument against is the cost to renters.',
    'The auditor warned that the fund runs dry.',
    'A minority view was recorded.',
    'There has been some pushback.',
    'Opponents say that the road fills up again.',
  ],
  no: ['The plan passed without objection.'],
};
