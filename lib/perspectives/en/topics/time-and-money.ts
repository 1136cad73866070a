import type { TopicCues } from '../../perspective';

/** From when something holds or begins. */
export const start: TopicCues = {
  cues: [
    '(from|beginning|starting) #Number? (january|february|march|april|may|june|july|august|september|october|november|december)',
    '(from|starting) .{0,1} (spring|summer|autumn|winter|early|late|mid|next)',
    '(from|starting|beginning) .{0,1} /^20[2-4][0-9]$/',
    'with effect from',
    'with immediate effect',
    '(comes|come|came|enters|enter|coming) into (force|effect)',
    '(takes|take) effect',
    '(effective|commencement|start|go-live) date',
    '(starts|start|begins|begin|commences|commence|opens) .{0,3} (on|in) .{0,2} (january|february|march|april|may|june|july|august|september|october|november|december)',
    '(will|would) (start|begin|open|apply|commence) .{0,3} (on|in|from) .{0,2} (january|february|march|april|may|june|july|august|september|october|november|december)',
    '(will|would) (start|begin|open|apply|commence) .{0,4} (in|from) /^20[2-4][0-9]$/',
  ],
  traps: [
    'from .{0,2} (january|february|march|april|may|june|july|august|september|october|november|december) (to|until) .{0,4} (fell|rose|grew|was|were)',
    'came into (force|effect)',
    '(ran|lasted) from .{0,4}',
    '(rose|fell|grew|dropped|up|down|increased|declined) .{0,6} from .{0,1} (january|february|march|april|may|june|july|august|september|october|november|december)',
  ],
  yes: [
    'Households pay the new rate from 1 April.',
    'Children travel free from next term.',
    'The cut ends from 2028.',
    'The allowance ends with effect from Monday.',
    'The ban holds with immediate effect.',
    'The order comes into force in May.',
    'The new fee takes effect a month later.',
    'The start date is 1 July.',
    'The pilot starts on 1 September.',
    'The levy would apply to all firms from 1 May.',
    'The levy will apply from 2027.',
    'The desks will open in 2027.',
  ],
  no: [
    'Waiting lists grew by a third from March to June.',
    'We received letters from 400 residents.',
    'A call for evidence ran from 2 June to 29 August.',
    'The Act came into force long ago.',
  ],
};

/** By when something must be decided or ready. */
export const deadline: TopicCues = {
  cues: [
    '(by|before) .{0,1} #Number? (january|february|march|april|may|june|july|august|september|october|november|december)',
    '(by|before) (the end of|early|late|mid|end) .{0,2}',
    '(by|before) (monday|tuesday|wednesday|thursday|friday|close|noon|recess|easter|christmas)',
    '(by|before) the .{0,1} (recess|budget|election|deadline)',
    '(no later than|not later than|at the latest|at the earliest|not before)',
    'within #Number .{0,1} (days|weeks|months)',
    'deadline (is|of|for)',
  ],
  traps: ['(rose|fell|grew|down|up|cut|reduced) by .{0,2} (march|may)'],
  yes: [
    'Please decide by 1 May.',
    'We need a reply before the end of June.',
    'Your signature is needed by Friday.',
    'It must be laid before the summer recess.',
    'The system is ready in October at the latest.',
    'A reply is due within ten working days.',
    'The deadline is 3 March.',
  ],
  no: ['The team is led by Ms May.', 'Costs rose by 12%.'],
};

/** What something costs, in money. */
export const amount: TopicCues = {
  cues: ['#Money #Number?', '#Number .{0,1} (euros|pounds|dollars|million|billion)'],
  traps: [
    '#Number (million|billion) (people|households|children|adults|pupils|trips|tonnes|visits|workers)',
  ],
  yes: ['Repair costs £400,000.', 'This takes 3 million dollars.'],
  no: ['Some 2 million people live there.', 'The costs are unknown.'],
};

/** Where the money comes from. */
export const cover: TopicCues = {
  cues: [
    '(funded|financed|paid|met|covered|drawn) .{0,3} (from|by|through|within|out of) .{0,5} (budget|budgets|fund|reserve|reserves|baseline|levy|grant|contingency|savings|appropriation|allocation|vote|programme|underspend|fees|charge)',
    '(existing|current|departmental|baseline) (budget|budgets|resources|funding|baselines|allocation)',
    '(within|from) .{0,3} (existing|agreed|current|approved) .{0,1} (budget|budgets|baselines|resources|funding)',
    '(charged|charge) to .{0,4} (budget|reserve|fund|vote|account)',
    '(source|sources) of funding .{0,1} (is|are)',
    '(call|draw|drawdown) on .{0,3} (reserve|reserves|contingency|fund)',
  ],
  traps: [
    '(not|no|cannot|un) .{0,4} (funded|financed|paid|met|covered|drawn) .{0,3} (from|by|through|within|out of) .{0,5}',
    '(not|no|beyond|exceeds|cannot) .{0,4} (existing|current|departmental|baseline) (budget|budgets|resources|funding|baselines|allocation)',
  ],
  yes: [
    'The cost is met from the highways reserve.',
    'This fits existing budgets.',
    'It is paid within the agreed funding.',
    'The sum is charged to the general fund.',
    'The source of funding is the parking account.',
    'It needs a draw on the contingency.',
  ],
  no: ['This cannot be met from the reserve.', 'Families pay from their own pocket.'],
};
