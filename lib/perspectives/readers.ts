import type { GroupId } from '../document/ids';
import type { Answer, Needs, TopicId } from './perspective';

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
  readonly questions: Readonly<Record<string, Needs>>;
}

const check = (id: Answer['check']): Needs => [[{ check: id }]];

/** Put yourself in the other's place: why so, what interest, what else is there to deal with? */
const OTHER: Needs = [
  [{ own: true, signals: ['interest'] }],
  [
    { own: true, signals: ['interest'], topics: ['reason'] },
    { own: true, signals: ['justification'] },
  ],
  [{ own: true, topics: ['besides'] }],
];
const GAINED: readonly Answer[] = [{ signals: ['citizens', 'benefit'] }];
const LOST: readonly Answer[] = [{ signals: ['citizens', 'drawback'] }];
/** A date of what was or went on before is no date from which something changes. */
const WHEN: readonly Answer[] = [
  { topics: ['start'], except: ['consultation', 'problem', 'example'] },
];

/**
 * What each reader asks, in order, and what in a draft answers it. The same in every
 * language; how it is asked stands in the folder of the language.
 */
export const RULES = {
  citizen: {
    group: 'citizens',
    questions: {
      change: [
        [
          { own: true, signals: ['benefit'] },
          { own: true, signals: ['drawback'] },
          { own: true, topics: ['effort'] },
        ],
        WHEN,
      ],
      better: [[{ own: true, signals: ['benefit'] }]],
      worse: [[{ own: true, signals: ['drawback'] }]],
      effort: [[{ own: true, topics: ['effort'] }]],
      exception: [[{ topics: ['exception'] }]],
      appeal: [[{ topics: ['appeal'] }]],
      help: [[{ topics: ['help'] }]],
      heard: [[{ own: true, signals: ['consultation'], except: ['planned'] }]],
      why: check('justification'),
      other: OTHER,
    },
  },
  representative: {
    group: 'parliament',
    questions: {
      asked: check('decision'),
      promised: [[{ own: true, topics: ['promise'] }]],
      options: check('options'),
      winners: [GAINED, LOST],
      heard: [[{ signals: ['citizens', 'consultation'], except: ['planned'] }]],
      cost: [
        [
          { signals: ['drawback'], topics: ['amount'] },
          { signals: ['decision'], topics: ['amount'] },
        ],
        [{ topics: ['cover'] }],
      ],
      workable: check('feasibility'),
      against: [[{ signals: ['dissent'] }]],
      follow: [[{ topics: ['monitor'] }]],
      other: OTHER,
    },
  },
  executive: {
    group: 'executives',
    questions: {
      asked: [[{ check: 'decision' }], [{ signals: ['decision'], topics: ['deadline'] }]],
      goal: [[{ signals: ['goal'] }]],
      risk: [[{ own: true, signals: ['drawback'], except: ['decision'] }]],
      promised: [[{ own: true, topics: ['promise'] }]],
      options: check('options'),
      workable: check('feasibility'),
      against: [
        [
          { signals: ['dissent', 'citizens'] },
          { signals: ['dissent', 'parliament'] },
          { signals: ['dissent', 'officials'] },
        ],
      ],
      politics: [
        [{ signals: ['parliament', 'dissent'] }, { signals: ['parliament'], topics: ['position'] }],
      ],
      explain: check('justification'),
      other: OTHER,
    },
  },
  implementer: {
    group: 'officials',
    questions: {
      task: [[{ own: true, signals: ['feasibility'] }]],
      time: [
        [
          { signals: ['feasibility'], topics: ['start'] },
          { signals: ['feasibility'], topics: ['deadline'] },
        ],
      ],
      capacity: [
        [
          { own: true, topics: ['capacity'], except: ['problem'] },
          { signals: ['feasibility'], topics: ['capacity'] },
        ],
      ],
      systems: [[{ topics: ['systems'] }]],
      wrong: [[{ own: true, signals: ['drawback'] }]],
      asked: [
        [
          { own: true, signals: ['consultation'], except: ['planned'] },
          { own: true, topics: ['advice'] },
        ],
      ],
      room: [[{ topics: ['room'] }]],
      told: [[{ signals: ['citizens'], topics: ['told'] }]],
      example: [[{ own: true, signals: ['example'] }]],
      other: OTHER,
    },
  },
  inspector: {
    group: 'officials',
    topic: 'oversight',
    questions: {
      norm: [[{ topics: ['norm'] }]],
      responsible: [[{ topics: ['responsible'] }]],
      signs: [[{ topics: ['monitor'] }]],
      enforce: [[{ topics: ['enforce'] }]],
      capacity: [[{ own: true, topics: ['capacity'] }]],
      evasion: [[{ topics: ['evasion'] }]],
      vulnerable: [LOST],
      uncertain: [[{ signals: ['uncertainty'] }]],
      asked: [
        [
          { own: true, signals: ['consultation'], except: ['planned'] },
          { own: true, topics: ['advice'] },
        ],
      ],
      other: OTHER,
    },
  },
} as const satisfies Readonly<Record<ReaderId, ReaderRules>>;

/** The rules of a reader, without the names of its questions in their type. */
export const rulesOf = (reader: ReaderId): ReaderRules => RULES[reader];
