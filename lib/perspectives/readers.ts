import type { GroupId } from '../document/ids';
import { ASKED, check, GAINED, LOST, OTHER, under, WHEN } from './needs';
import type { Rule, TopicId } from './perspective';

/** Through whose eyes a draft is read. */
export const READERS = [
  'citizen',
  'representative',
  'executive',
  'implementer',
  'inspector',
] as const;
export type ReaderId = (typeof READERS)[number];

interface ReaderRules {
  /** The group that a sentence must speak of to be about this reader. */
  readonly group: GroupId;
  /** Narrows the group down. */
  readonly topic?: TopicId;
  readonly questions: Readonly<Record<string, Rule>>;
}

/**
 * What each reader asks, in order, and what in a draft answers it. The same in every
 * language; how it is asked stands in the folder of the language.
 */
export const RULES = {
  citizen: {
    group: 'citizens',
    questions: {
      change: under('citizens', [
        [
          { own: true, signals: ['benefit'] },
          { own: true, signals: ['drawback'] },
          { own: true, topics: ['effort'] },
        ],
        WHEN,
      ]),
      better: under('positive-consequences', [[{ own: true, signals: ['benefit'] }]]),
      worse: under('negative-consequences', [[{ own: true, signals: ['drawback'] }]]),
      effort: under('citizens', [[{ own: true, topics: ['effort'] }]]),
      exception: under('citizens', [[{ topics: ['exception'] }]]),
      appeal: under('citizens', [[{ topics: ['appeal'] }]]),
      help: under('citizens', [[{ topics: ['help'] }]]),
      heard: under('consultation', [
        [{ own: true, signals: ['consultation'], except: ['planned'] }],
      ]),
      why: check('justification'),
      other: OTHER,
    },
  },
  representative: {
    group: 'parliament',
    questions: {
      asked: check('decision'),
      promised: under('parliament', [[{ own: true, topics: ['promise'] }]]),
      options: check('options'),
      winners: under('positive-consequences', [GAINED, LOST]),
      heard: under('consultation', [
        [{ signals: ['citizens', 'consultation'], except: ['planned'] }],
      ]),
      cost: under('negative-consequences', [
        [
          { signals: ['drawback'], topics: ['amount'] },
          { signals: ['decision'], topics: ['amount'] },
        ],
        [{ topics: ['cover'] }],
      ]),
      workable: check('feasibility'),
      against: under('dissent', [[{ signals: ['dissent'] }]]),
      follow: under('feasibility', [[{ topics: ['monitor'] }]]),
      other: OTHER,
    },
  },
  executive: {
    group: 'executives',
    questions: {
      asked: under('decision', [
        [{ check: 'decision' }],
        [{ signals: ['decision'], topics: ['deadline'] }],
      ]),
      goal: under('problem', [[{ signals: ['goal'] }]]),
      risk: under('executives', [[{ own: true, signals: ['drawback'], except: ['decision'] }]]),
      promised: under('executives', [[{ own: true, topics: ['promise'] }]]),
      options: check('options'),
      workable: check('feasibility'),
      against: under('dissent', [
        [
          { signals: ['dissent', 'citizens'] },
          { signals: ['dissent', 'parliament'] },
          { signals: ['dissent', 'officials'] },
        ],
      ]),
      politics: under('parliament', [
        [{ signals: ['parliament', 'dissent'] }, { signals: ['parliament'], topics: ['position'] }],
      ]),
      explain: check('justification'),
      other: OTHER,
    },
  },
  implementer: {
    group: 'officials',
    questions: {
      task: under('officials', [[{ own: true, signals: ['feasibility'] }]]),
      time: under('feasibility', [
        [
          { signals: ['feasibility'], topics: ['start'] },
          { signals: ['feasibility'], topics: ['deadline'] },
        ],
      ]),
      capacity: under('officials', [
        [
          { own: true, topics: ['capacity'], except: ['problem'] },
          { signals: ['feasibility'], topics: ['capacity'] },
        ],
      ]),
      systems: under('feasibility', [[{ topics: ['systems'] }]]),
      wrong: under('officials', [[{ own: true, signals: ['drawback'] }]]),
      asked: ASKED,
      room: under('officials', [[{ topics: ['room'] }]]),
      told: under('citizens', [[{ signals: ['citizens'], topics: ['told'] }]]),
      example: under('practice', [[{ own: true, signals: ['example'] }]]),
      other: OTHER,
    },
  },
  inspector: {
    group: 'officials',
    topic: 'oversight',
    questions: {
      norm: under('feasibility', [[{ topics: ['norm'] }]]),
      responsible: under('feasibility', [[{ topics: ['responsible'] }]]),
      signs: under('feasibility', [[{ topics: ['monitor'] }]]),
      enforce: under('feasibility', [[{ topics: ['enforce'] }]]),
      capacity: under('officials', [[{ own: true, topics: ['capacity'] }]]),
      evasion: under('negative-consequences', [[{ topics: ['evasion'] }]]),
      vulnerable: under('negative-consequences', [LOST]),
      uncertain: under('negative-consequences', [[{ signals: ['uncertainty'] }]]),
      asked: ASKED,
      other: OTHER,
    },
  },
} as const satisfies Readonly<Record<ReaderId, ReaderRules>>;

/** The rules of a reader, without the names of its questions in their type. */
export const rulesOf = (reader: ReaderId): ReaderRules => RULES[reader];
