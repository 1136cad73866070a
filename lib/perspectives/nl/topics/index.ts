import type { PerspectivePack } from '../../pack';
import * as carryingOut from './carrying-out';
import * as control from './control';
import * as people from './people';
import * as timeAndMoney from './time-and-money';

/** Woorden waaraan een onderwerp te herkennen is. */
export const topics: PerspectivePack['topics'] = {
  ...timeAndMoney,
  ...people,
  ...carryingOut,
  ...control,
};
