import type { Register, Setting } from '../../types';

/** What each register puts around the core: opening, the interest understood, who decides. */
export const settings: Readonly<Record<Register, Setting>> = {
  'minister-note': {
    name: 'Note to a minister',
    paper: 'the note',
    opening: {
      careful: 'You may wish to take one {point} into account.',
      neutral: 'One {point} matters for your decision.',
      plain: 'Your decision should rest on one more {point}.',
    },
    understanding: {
      careful: 'As we understand it, your aim is {interest:aim}',
      neutral: 'Your aim is {interest:aim}',
      plain: 'What matters to you is {interest:aim}',
    },
    unknown: {
      careful: 'As we understand it, the aim of this proposal matters greatly to you',
      neutral: 'The aim of this proposal is clear',
      plain: 'The aim is clear',
    },
    closing: {
      open: {
        careful: 'The decision is yours; we would be glad to explain this further.',
        neutral: 'The decision is yours.',
        plain: 'You decide.',
      },
      firm: {
        careful: 'The decision is yours; whatever you choose, we will carry it out with care.',
        neutral: 'The decision is yours, and we will carry it out.',
        plain: 'You decide, and we will carry it out.',
      },
    },
  },
  'council-proposal': {
    name: 'Council proposal',
    paper: 'the proposal',
    opening: {
      careful: 'We would like to bring one {point} to the attention of the council.',
      neutral: 'One {point} belongs with this proposal.',
      plain: 'The council needs to weigh one {point}.',
    },
    understanding: {
      careful: 'As we read it, the aim of this proposal is {interest:aim}',
      neutral: 'The aim of this proposal is {interest:aim}',
      plain: 'This proposal has one aim, which is {interest:aim}',
    },
    unknown: {
      careful: 'As we read it, the aim of this proposal is clear',
      neutral: 'The aim of this proposal is clear',
      plain: 'The aim is clear',
    },
    closing: {
      open: {
        careful: 'The choice rests with the council; we would be glad to explain this further.',
        neutral: 'The choice rests with the council.',
        plain: 'The council decides.',
      },
      firm: {
        careful: 'The choice rests with the council; we will carry out any decision with care.',
        neutral: 'The choice rests with the council, and we will carry it out.',
        plain: 'The council decides, and we will carry it out.',
      },
    },
  },
  'mail-superior': {
    name: 'Mail to a superior',
    paper: 'the paper',
    opening: {
      careful: 'I would like to offer one {point}.',
      neutral: 'I have one {point} on this paper.',
      plain: 'One {point} belongs in this paper.',
    },
    understanding: {
      careful: 'If I understand correctly, your aim is {interest:aim}',
      neutral: 'Your aim, as I understand it, is {interest:aim}',
      plain: 'What matters to you is {interest:aim}',
    },
    unknown: {
      careful: 'If I understand correctly, the aim of this proposal matters greatly to you',
      neutral: 'I understand the aim of this proposal',
      plain: 'The aim is clear',
    },
    closing: {
      open: {
        careful: 'The decision is yours; I would be glad to explain this further.',
        neutral: 'The decision is yours.',
        plain: 'You decide.',
      },
      firm: {
        careful: 'The decision is yours; whatever you choose, I will help to make it work.',
        neutral: 'The decision is yours, and I will help to make it work.',
        plain: 'You decide, and I will stand by that.',
      },
    },
  },
  'colleague-draft': {
    name: 'Contribution to a colleague’s draft',
    paper: 'the draft',
    opening: {
      careful: 'I am glad to think along and have one {point}.',
      neutral: 'I have one {point} on this draft.',
      plain: 'One {point} belongs in this draft.',
    },
    understanding: {
      careful: 'As I read it, the aim of this draft is {interest:aim}',
      neutral: 'The aim of this draft is {interest:aim}',
      plain: 'This draft has one aim, which is {interest:aim}',
    },
    unknown: {
      careful: 'As I read it, the aim of this proposal is clear',
      neutral: 'The aim of this proposal is clear',
      plain: 'The aim is clear',
    },
    closing: {
      open: {
        careful: 'What goes in is for the author to decide; I would be glad to help.',
        neutral: 'What goes in is for the author to decide.',
        plain: 'The author decides.',
      },
      firm: {
        careful: 'The choice is for the author and then the decision-maker; I am glad to help.',
        neutral: 'The choice is for the author and then the decision-maker.',
        plain: 'The decision-maker decides.',
      },
    },
  },
  meeting: {
    name: 'Said in a meeting',
    paper: 'the paper',
    opening: {
      careful: 'I would like to bring in one {point}.',
      neutral: 'I have one {point}.',
      plain: 'One {point} should be on the table.',
    },
    understanding: {
      careful: 'If I hear it well, our shared aim is {interest:aim}',
      neutral: 'Our shared aim is {interest:aim}',
      plain: 'This is about one aim, which is {interest:aim}',
    },
    unknown: {
      careful: 'If I hear it well, we agree on the aim',
      neutral: 'We agree on the aim',
      plain: 'The aim is clear',
    },
    closing: {
      open: {
        careful: 'The choice is yours; I would like to hear how you see this.',
        neutral: 'The choice is yours.',
        plain: 'You decide.',
      },
      firm: {
        careful: 'The choice is yours; whatever you choose, I will help to make it work.',
        neutral: 'The choice is yours, and I will help to make it work.',
        plain: 'You decide, and I will stand by that.',
      },
    },
  },
};
