import type { CheckId } from '../document/ids';
import type { Answer, Needs, Rule } from './perspective';

export const under = (id: CheckId, needs: Needs): Rule => ({ under: id, needs });
/** What answers the check answers the question. */
export const check = (id: CheckId): Rule => under(id, [[{ check: id }]]);

/** Put yourself in the other's place: why so, what interest, what else is there to deal with? */
export const OTHER = under('interests', [
  [{ own: true, signals: ['interest'] }],
  [
    { own: true, signals: ['interest'], topics: ['reason'] },
    { own: true, signals: ['justification'] },
  ],
  [{ own: true, topics: ['besides'] }],
]);
export const GAINED: readonly Answer[] = [{ signals: ['citizens', 'benefit'] }];
export const LOST: readonly Answer[] = [{ signals: ['citizens', 'drawback'] }];
/** A date of what was or went on before is no date from which something changes. */
export const WHEN: readonly Answer[] = [
  { topics: ['start'], except: ['consultation', 'problem', 'example'] },
];

/** Whether those concerned were asked, and what they said. */
export const ASKED = under('consultation', [
  [
    { own: true, signals: ['consultation'], except: ['planned'] },
    { own: true, topics: ['advice'] },
  ],
]);
