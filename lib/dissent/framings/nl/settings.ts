import type { Register, Setting } from '../../types';
import { offices } from './offices';
import { persons } from './persons';

/** Wat elke vorm rond de kern zet: opening, begrip voor het belang, en wie beslist. */
export const settings: Readonly<Record<Register, Setting>> = { ...offices, ...persons };
