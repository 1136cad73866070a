import type { DissentPack } from '../../types';
import { against } from './against';
import { alternative } from './alternative';
import { consequence } from './consequence';
import { dilemma } from './dilemma';
import { fields, places } from './fields';
import { question } from './question';
import { reservation } from './reservation';
import { settings } from './settings';

/** Loyale tegenspraak in het Nederlands. */
export const nl: DissentPack = {
  fields,
  places,
  settings,
  framings: { question, consequence, dilemma, alternative, against, reservation },
  quotedInterest: 'In {paper} staat waar het om gaat: {interest}',
};
