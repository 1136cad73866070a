import type { Language } from '../../document/document';
import type { DissentPack } from '../types';
import { en } from './en';
import { nl } from './nl';

/** Every language that dissent speaks. Adding one is a folder and a line here. */
export const FRAMINGS: Readonly<Record<Language, DissentPack>> = { nl, en };
