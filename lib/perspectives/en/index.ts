import type { PerspectivePack } from '../pack';
import { questions } from './questions';
import { roles } from './roles';
import { topics } from './topics';

/** English. */
export const en: PerspectivePack = {
  questions,
  roles,
  slots: {
    citizen: ['group'],
    representative: ['parliament or council'],
    executive: ['the executive'],
    implementer: ['agency'],
    inspector: ['regulator'],
  },
  topics,
};
