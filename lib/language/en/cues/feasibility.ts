import type { CueList } from '../../types';

/** Whether and how it can be carried out or supervised. */
export const feasibility: CueList = {
  signal: 'feasibility',
  cues: [
    '#Officials .{0,4} (can|could|cannot) .{0,6} (#Workable|start|process|deliver|handle|manage|run|build)',
    '(ready|feasible|deliverable|workable|enforceable|operational)',
    '#Officials .{0,5} (need|needs|require|requires|take|takes) .{0,5} #Number',
    '(before|by) #Number? .{0,2} at the earliest',
    '(will|to) (handle|oversee|administer|enforce|monitor|run|deliver|supervise)',
    '#Capacity .{0,5} (available|in place|exists|built|already)',
    '#Number (fte|staff|posts|officers|inspectors|caseworkers)',
    '(lead time|go-live|roll-out|rollout|implementation)',
    '(provided|only if|as long as) .{0,8} (#Workable|#Capacity)',
  ],
  traps: ['in the long run'],
  yes: [
    'The agency cannot start before June.',
    'The portal is ready.',
    'Digital Group needs nine weeks.',
    'Payments start by 2027 at the earliest.',
    'Passenger Transport will handle the procurement.',
    'The data sharing gateway is already in place.',
    'Checks take 40 inspectors a year.',
    'The lead time is eleven months.',
    'It works provided the system is tested.',
  ],
  no: ['In the long run we are all older.'],
};
