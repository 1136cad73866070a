import type { TopicCues } from '../../perspective';

/** How many people and how much time it takes to carry out. */
export const capacity: TopicCues = {
  cues: [
    '#Number .{0,2} (fte|ftes|full-time|posts|positions|person-years|headcount)',
    '#Number .{0,1} (extra|additional|new|more) .{0,1} (staff|officers|inspectors|caseworkers|teachers|nurses|advisers|examiners|workers)',
    '#Number .{0,1} (staff|officers|inspectors|caseworkers|teachers|nurses|advisers|examiners) .{0,3} (needed|required|short|to recruit|available)',
    '#Number (hours|days) (per|a) (week|month|year|case|file|application)',
    '(capacity|staff|staffing|headcount|people|resources) .{0,4} (available|short|shortage|insufficient|sufficient|enough|stretched|needed|lacking)',
    '(enough|sufficient|insufficient|spare|limited|no|extra|more|too few) .{0,1} (capacity|staff|staffing|headcount|officers|inspectors)',
    '(shortage|lack) of .{0,2} (capacity|staff|officers|inspectors|nurses|teachers)',
    '(recruit|recruits|hire|hires) .{0,3} #Number',
  ],
  traps: ['(grid|reservoir|hall|room|seating) capacity .{0,4}'],
  yes: [
    'This takes 12 FTE.',
    'The team needs four additional officers.',
    'Six inspectors are needed.',
    'It takes 6 hours per case.',
    'The staff for this is insufficient.',
    'The unit has too few officers.',
    'There is a shortage of nurses.',
    'The agency must recruit another twenty people.',
  ],
  no: ['400 people are waiting.', 'The pilot lasts 6 months.'],
};

/** What must change in systems and data. */
export const systems: TopicCues = {
  cues: [
    '(system|systems|software|database|portal|register|platform|website|app|interface) .{0,5} (change|changes|changed|adapted|updated|built|build|replaced|upgrade|upgraded|modified|tested|ready|configured|reconfigured|extended|cope|handle)',
    '(change|changes|upgrade|upgrades|adaptation|modification|modifications) (to|of|in) .{0,3} (system|systems|software|database|portal|register|platform|it)',
    '(it|ict) (change|changes|build|system|systems|costs|release|upgrade)',
    '(data sharing|data-sharing|data exchange|data feed)',
    '(build|builds|building|develop|develops|developing) .{0,3} (portal|database|system|interface|app|platform|module)',
  ],
  traps: [
    '(legal|court|school|health|tax|transport|welfare|care|benefits|education) (system|systems) .{0,6}',
  ],
  yes: [
    'The system must be updated for this.',
    'Changes to the database take four months.',
    'IT changes cost £2m.',
    'It rests on data sharing with the tax office.',
    'The supplier builds a new module.',
  ],
  no: ['The tax system has changed a lot.', 'The website is popular.'],
};

/** Room for those who carry it out to decide otherwise in a special case. */
export const room: TopicCues = {
  cues: [
    '(discretion|latitude|leeway|discretionary)',
    '(may|can|could|able to) .{0,3} (depart|deviate|waive|override) .{0,2}',
    'room .{0,1} (for|to) .{0,3} (judgement|judgment|tailor|exceptions|depart|decide|flexibility|discretion)',
    '(flexibility) .{0,2} (to|for|in) .{0,3}',
    '(case by case|case-by-case|professional judgement|professional judgment|local judgement)',
  ],
  traps: [
    '(no|without|little|less|remove|removes|removing|at your|at its|at the) .{0,2} (discretion|latitude|leeway|flexibility|discretionary|room) .{0,5}',
    '(may|can|could) not .{0,3} (depart|deviate|waive|override) .{0,2}',
  ],
  yes: [
    'Officers keep discretion over late claims.',
    'The caseworker may waive the fee.',
    'There is room for local decisions, and room for judgement.',
    'Schools have flexibility in how they spend it.',
    'Claims are settled case by case.',
  ],
  no: ['Staff have no discretion.', 'The desk cannot change that.'],
};

/** What those who carry it out or oversee it make of it. */
export const advice: TopicCues = {
  cues: [
    '#Officials .{0,4} (advises|advise|advised|warns|warn|warned|considers|consider|considered|judges|judge|judged|finds|find|found|estimates|estimate|estimated|expects|expect|expected|confirms|confirmed|reports|reported|doubts|doubt|doubted|believes|believe)',
    'according to .{0,2} #Officials',
    '(view|views|advice|judgement|assessment|opinion) (of|from) .{0,3} #Officials',
    '(readiness|feasibility|delivery|operational) (review|assessment|study) .{0,4} (found|finds|concludes|concluded|shows|showed|says|said)',
    '(told|tells) us .{0,1} that',
  ],
  traps: [
    '#Officials .{0,2} (is|are|be) .{0,2} (expected|advised|found|considered)',
    '#Citizens .{0,4} (told|tells) us .{0,1} that',
  ],
  yes: [
    'The inspectorate warns of more complaints.',
    'According to HMRC this is too early.',
    'The view of the agency is positive.',
    'The feasibility study concludes that it can be done.',
    'The depot told us that it can cope.',
  ],
  no: [
    'The council pays the costs.',
    'Staff are expected to help.',
    'Residents told us that it is noisy.',
  ],
};
