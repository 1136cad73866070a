import type { CueList } from '../../types';

/** Why this choice, against the other side. */
export const justification: CueList = {
  signal: 'justification',
  cues: [
    '(we|officials|staff|i) .{0,3} (favour|favor|prefer|recommend|chose|choose) .{0,6} (because|since|as)',
    '(is|are) preferred (because|since|as|for)',
    '(outweigh|outweighs|outweighed)',
    '(worth|matters|weighs|counts) (more|less|heavier) (than|here)',
    'on balance',
    'goes too far',
    '(despite|notwithstanding) .{0,8} (we|option|recommend|favour)',
    '(accept|accepting) (that|the|this)',
    '(rejected|discounted|dismissed|ruled) .{0,3} (because|since|as)',
    '(rather|more) .{0,5} than .{0,6} (because|since)',
    '(the|this) (reason|deciding|decisive)',
  ],
  traps: ['goes without'],
  yes: [
    'We favour option 2 because it starts sooner.',
    'Option B is preferred because it leaves every parish a bus.',
    'The gain in safety outweighs the delay.',
    'Certainty is worth more than the last penny.',
    'On balance a short delay is the lesser harm.',
    'Option 3 goes too far because errors stay unseen.',
    'Despite the cost we recommend the full build.',
    'We accept that some sites will close.',
    'A levy was rejected because it would hit renters.',
    'We would rather start late than twice because each start costs a month.',
    'The deciding point is that a wrong refusal cannot be mended.',
  ],
  no: ['That goes without saying.'],
};
