import type { Language } from '../document/document';
import { en } from './en';
import { nl } from './nl';
import type { LanguagePack } from './types';

/** Every language that is checked. Adding one is a folder and a line here. */
export const PACKS: Readonly<Record<Language, LanguagePack>> = { nl, en };
