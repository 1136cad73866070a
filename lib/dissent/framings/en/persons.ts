import type { Register, Setting } from '../../types';

/** Said or written by one person. */
export const persons = {
  'mail-superior': {
    name: 'Mail to a superior',
    paper: 'the paper',
    opening: {
      careful: 'I would like to raise {point}.',
      neutral: 'There is {point} I want to raise.',
      plain: '',
    },
    understanding: {
      careful: 'If I understand correctly, your aim is {interest:aim}',
      neutral: 'As I understand it, your aim is {interest:aim}',
      plain: 'What matters to you is {interest:aim}',
    },
    unknown: {
      careful: 'I understand how much the aim of this proposal matters to you',
      neutral: 'I understand the aim of this proposal',
      plain: 'The aim is clear',
    },
    closing: {
      open: {
        careful: 'The decision is yours; I would be glad to say more.',
        neutral: 'The decision rests with you.',
        plain: 'The decision is yours.',
      },
      firm: {
        careful: 'The decision is yours; whatever you choose, I will help to make it work.',
        neutral: 'The decision is yours, and I will help to make it work.',
        plain: 'The decision is yours. I will stand by it.',
      },
    },
  },
  'colleague-draft': {
    name: 'Contribution to a colleague’s draft',
    paper: 'your draft',
    opening: {
      careful: 'Thank you for letting me read this; I have {point}.',
      neutral: 'On this draft I have {point}.',
      plain: '',
    },
    understanding: {
      careful: 'As I read it, the main aim is {interest:aim}',
      neutral: 'As I read it, the aim is {interest:aim}',
      plain: 'The aim is {interest:aim}',
    },
    unknown: {
      careful: 'As a reader I can see what this proposal wants to achieve',
      neutral: 'The aim of this proposal is clear',
      plain: 'The aim is clear',
    },
    closing: {
      open: {
        careful: 'What you do with this is up to you; I would be glad to help.',
        neutral: 'What you do with this is up to you.',
        plain: 'The choice is yours.',
      },
      firm: {
        careful:
          'The choice is yours, and then the decision-maker’s; I would be glad to help further.',
        neutral: 'The choice is yours, and then the decision-maker’s.',
        plain: 'You choose what goes in. The decision is for the decision-maker.',
      },
    },
  },
  meeting: {
    name: 'Said in a meeting',
    paper: 'the paper',
    opening: {
      careful: 'If I may, I would like to raise {point}.',
      neutral: 'I have {point}.',
      plain: '',
    },
    understanding: {
      careful: 'If I hear you correctly, what we all want is {interest:aim}',
      neutral: 'What we all want is {interest:aim}',
      plain: 'Our aim is {interest:aim}',
    },
    unknown: {
      careful: 'If I hear you correctly, we agree on the aim',
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
        plain: 'You decide. I will stand by it.',
      },
    },
  },
} satisfies Partial<Record<Register, Setting>>;
