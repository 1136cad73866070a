import type { PerspectivePack } from '../pack';
import { questions } from './questions';
import { roles } from './roles';
import { topics } from './topics';

/** Nederlands. */
export const nl: PerspectivePack = {
  questions,
  roles,
  slots: {
    citizen: ['groep'],
    representative: ['de Kamer of raad'],
    executive: ['de bestuurder'],
    implementer: ['dienst'],
    inspector: ['toezichthouder'],
  },
  topics,
};
