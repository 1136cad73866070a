import type { CueList } from '../../types';

/** An effect, figure or assumption that is not sure. */
export const uncertainty: CueList = {
  signal: 'uncertainty',
  cues: [
    '(uncertain|unclear|unknown|untested)',
    '(not|hardly|cannot) .{0,3} (known|predict|estimated|quantified|tell|say)',
    '(rests|based|depends|hinges) on .{0,6} (assumption|data|estimate|year|one|number)',
    '(could|may|might) .{0,3} (be out|differ|vary|higher|lower)',
    "(anybody's|anyone's) guess",
    '(range|ranged|ranges|anywhere) (from|between|of)',
    '(estimate|estimates|estimated|projection|forecast) .{0,6} (assume|assumes|assuming|range|margin)',
    '(limited|no|little|thin) (data|evidence)',
    '(remains|yet) to be seen',
    '(margin|confidence) (of|interval)',
  ],
  traps: ['uncertain terms'],
  yes: [
    'Take-up is uncertain.',
    'The effect on rents is not known.',
    'The figure rests on one year of data.',
    'The forecast could be out by a third.',
    "Demand in winter is anybody's guess.",
    'Costs have ranged from £9 to £31.',
    'The estimate assumes that nobody moves.',
    'There is little evidence from rural areas.',
    'Whether drivers switch remains to be seen.',
    'The survey has a wide margin of error.',
  ],
  no: ['She said so in no uncertain terms.'],
};
