import type { Language } from '../document/document';
import { en } from './en';
import { nl } from './nl';
import type { MendingPack } from './types';

export const MENDING: Readonly<Record<Language, MendingPack>> = { nl, en };
