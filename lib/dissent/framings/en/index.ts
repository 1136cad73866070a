import type { DissentPack } from '../../types';
import { against } from './against';
import { alternative } from './alternative';
import { consequence } from './consequence';
import { dilemma } from './dilemma';
import { fields } from './fields';
import { gaps } from './gaps';
import { places } from './places';
import { question } from './question';
import { reservation } from './reservation';
import { settings } from './settings';

/** Loyal dissent in English. */
export const en: DissentPack = {
  fields,
  places,
  settings,
  framings: { question, consequence, dilemma, alternative, against, reservation },
  gaps,
};
