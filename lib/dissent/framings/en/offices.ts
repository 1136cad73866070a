import type { Register, Setting } from '../../types';

/** Written on behalf of an office. */
export const offices = {
  'minister-note': {
    name: 'Note to a minister',
    paper: 'this note',
    opening: {
      careful: 'We would like to raise {point} for your consideration.',
      neutral: 'We have {point} for you to weigh.',
      plain: '',
    },
    understanding: {
      careful: 'As we understand it, your aim is {interest:aim}',
      neutral: 'Your aim is {interest:aim}',
      plain: 'What matters to you is {interest:aim}',
    },
    unknown: {
      careful: 'We understand how much the aim of this proposal matters to you',
      neutral: 'The aim of this proposal is clear',
      plain: 'The aim is clear',
    },
    closing: {
      open: {
        careful: 'The decision is yours; we would be glad to say more.',
        neutral: 'The decision rests with you.',
        plain: 'The decision is yours.',
      },
      firm: {
        careful: 'The decision is yours; whatever you choose, we will carry it out with care.',
        neutral: 'The decision is yours, and we will carry it out with care.',
        plain: 'The decision is yours. We will carry it out.',
      },
    },
  },
  'council-proposal': {
    name: 'Council proposal',
    paper: 'this proposal',
    opening: {
      careful: 'We would like to bring {point} to the council’s attention.',
      neutral: 'We draw the council’s attention to {point}.',
      plain: '',
    },
    understanding: {
      careful: 'As we read it, the aim of this proposal is {interest:aim}',
      neutral: 'The aim of this proposal is {interest:aim}',
      plain: 'The aim is {interest:aim}',
    },
    unknown: {
      careful: 'We recognise that this proposal has an important aim',
      neutral: 'The aim of this proposal is clear',
      plain: 'The aim is clear',
    },
    closing: {
      open: {
        careful: 'The choice rests with the council; we would be glad to say more.',
        neutral: 'The choice rests with the council.',
        plain: 'The council decides.',
      },
      firm: {
        careful: 'The choice rests with the council; we will carry out any decision with care.',
        neutral: 'The choice rests with the council, and we will carry it out with care.',
        plain: 'The council decides. We will carry out what it decides.',
      },
    },
  },
} satisfies Partial<Record<Register, Setting>>;
