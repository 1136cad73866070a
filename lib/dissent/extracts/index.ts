import type { Language } from '../../document/document';
import { en } from './en';
import { nl } from './nl';
import type { Extracts } from './types';

export type { Extract } from './types';
export const EXTRACTS: Readonly<Record<Language, Extracts>> = { nl, en };
