import type { PerspectivePack } from '../../pack';
import * as carryingOut from './carrying-out';
import * as control from './control';
import * as people from './people';
import * as timeAndMoney from './time-and-money';

/** Words that give a topic away. */
export const topics: PerspectivePack['topics'] = {
  ...timeAndMoney,
  ...people,
  ...carryingOut,
  ...control,
};
