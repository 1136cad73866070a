import type { Register, Setting } from '../../types';
import { offices } from './offices';
import { persons } from './persons';

/** What each register puts around the core: opening, the interest understood, who decides. */
export const settings: Readonly<Record<Register, Setting>> = { ...offices, ...persons };
