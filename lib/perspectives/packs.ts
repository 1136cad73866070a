import type { Language } from '../document/document';
import { en } from './en';
import { nl } from './nl';
import type { PerspectivePack } from './pack';

/** Every language that has perspectives. Adding one is a folder and a line here. */
export const PERSPECTIVES: Readonly<Record<Language, PerspectivePack>> = { nl, en };
