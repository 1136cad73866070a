import { STARTERS } from '../../hints/starters';
import type { QuestionTexts } from '../pack';

const known = STARTERS.en;

/** The questions of each reader, in their own words, and a sentence to begin the answer with. */
export const questions: QuestionTexts = {
  citizen: {
    change: {
      ask: 'What changes for me, and from when?',
      starter: 'For [group] this changes from [date]: [change].',
    },
    better: { ask: 'What do I gain?', starter: known['positive-consequences'] },
    worse: {
      ask: 'What does it cost me, or what do I lose?',
      starter: known['negative-consequences'],
    },
    effort: {
      ask: 'What do I have to do myself?',
      starter: 'To get this, [group] must [act]. Those who cannot get help from [whom].',
    },
    exception: {
      ask: 'And if the rule works out badly for me?',
      starter: 'Where this works out badly for [group], [who] can [exception].',
    },
    appeal: {
      ask: 'What can I do if I disagree?',
      starter: 'Those who disagree with [decision] can appeal to [whom] until [date].',
    },
    help: {
      ask: 'Who can I turn to with questions?',
      starter: 'From [date], [group] can ask [helpdesk].',
    },
    heard: { ask: 'Has anybody talked with people like me?', starter: known.consultation },
    why: { ask: 'Why this choice, even if I lose by it?', starter: known.justification },
    other: {
      ask: 'Put yourself in this citizen’s place: why choose so, what is at stake, what else is there to deal with?',
      starter:
        'What matters to [group] is [interest], because [reason]. They also face [circumstance].',
    },
  },
  representative: {
    asked: { ask: 'What am I asked?', starter: known.decision },
    promised: {
      ask: 'What was I promised, or did I ask for? And what was done with it?',
      starter: 'On [date] [parliament or council] asked for [wish]; this proposal [response].',
    },
    options: { ask: 'What else could I have chosen?', starter: known.options },
    winners: {
      ask: 'Who gains, and who gives something up?',
      starter: '[Group] gain [improvement]. Against this, [group] face [cost].',
    },
    heard: { ask: 'What do the people concerned think of it?', starter: known.consultation },
    cost: {
      ask: 'What does it cost, and where does the money come from?',
      starter: 'This costs [amount] in [year]. It is paid from [source].',
    },
    workable: { ask: 'Can it be carried out?', starter: known.feasibility },
    against: { ask: 'What speaks against it?', starter: known.dissent },
    follow: {
      ask: 'How can I see whether it works?',
      starter: 'From [date], [who] reports to [parliament or council] on [measure].',
    },
    other: {
      ask: 'Put yourself in the representative’s place: why decide so, what is at stake, what else is there to deal with?',
      starter:
        'What matters to [parliament or council] is [interest], because [reason]. There is also [circumstance].',
    },
  },
  executive: {
    asked: { ask: 'What must I decide, and by when?', starter: known.decision },
    goal: {
      ask: 'What do I achieve with it?',
      starter: 'The aim is that [group] [result] by [year].',
    },
    risk: { ask: 'What risk do I run myself?', starter: known.executives },
    promised: {
      ask: 'What did I promise, and do I keep it?',
      starter: 'On [date] [the executive] promised [promise]; this proposal [response].',
    },
    options: { ask: 'What else can I choose?', starter: known.options },
    workable: { ask: 'Can those who carry it out cope?', starter: known.feasibility },
    against: { ask: 'Who disagrees, and why?', starter: known.dissent },
    politics: {
      ask: 'What will parliament or council make of it?',
      starter: 'We expect parliament or council to ask about [point]. The answer is [answer].',
    },
    explain: {
      ask: 'How do I explain it to those who lose by it?',
      starter: known.justification,
    },
    other: {
      ask: 'Put yourself in the executive’s place: why decide so, what is at stake, what else is there to deal with?',
      starter:
        'What matters to [the executive] is [interest], because [reason]. There is also [circumstance].',
    },
  },
  implementer: {
    task: { ask: 'What will we have to do?', starter: known.officials },
    time: {
      ask: 'When must it be ready, and can we manage that?',
      starter: 'Work starts on [date] and ends on [date]; [agency] finds that [judgement].',
    },
    capacity: {
      ask: 'Do we have the people and the hours?',
      starter: 'For [agency] this takes [number] FTE from [date]; they come from [source].',
    },
    systems: {
      ask: 'What must change in our systems?',
      starter: 'For this, [agency] adapts [system]; that is ready by [date].',
    },
    wrong: {
      ask: 'What can get stuck with us?',
      starter: 'The risk for [agency] is [risk]. In that case we [measure].',
    },
    asked: {
      ask: 'Were we asked whether it can be done, and what did we say?',
      starter: 'According to [agency] this is [judgement], because [reason].',
    },
    room: {
      ask: 'How much room do I have in a special case?',
      starter: 'In [situation], staff of [agency] may depart from [rule].',
    },
    told: {
      ask: 'What do people hear from us, and when?',
      starter: 'On [date], [agency] writes to [people] about [what].',
    },
    example: { ask: 'Do I recognise my day’s work in an example?', starter: known.practice },
    other: {
      ask: 'Put yourself in the implementer’s place: why work so, what is at stake, what else is there to deal with?',
      starter:
        'What matters to [agency] is [interest], because [reason]. There is also [circumstance].',
    },
  },
  inspector: {
    norm: {
      ask: 'Against which rule can I check this?',
      starter: 'The regulator checks against [section or standard].',
    },
    responsible: {
      ask: 'Who is responsible for what?',
      starter: '[Who] is responsible for [task]; [who] for [task].',
    },
    signs: {
      ask: 'How do I see in time that it goes wrong?',
      starter: 'Every [period], [who] reports to [regulator] on [measure].',
    },
    enforce: {
      ask: 'What can I do if somebody breaks the rule?',
      starter: 'Those who break [rule] receive [measure] from [regulator].',
    },
    capacity: {
      ask: 'Do I have the people for it?',
      starter: 'Oversight takes [number] FTE of [regulator] from [date].',
    },
    evasion: {
      ask: 'How can somebody get round the rule or abuse it?',
      starter: 'Abuse is possible where [situation]. We counter it with [measure].',
    },
    vulnerable: { ask: 'Who is hurt first?', starter: known['negative-consequences'] },
    uncertain: {
      ask: 'What is not certain yet?',
      starter: 'It is not certain yet [what]. [Study] will tell by [date].',
    },
    asked: {
      ask: 'Was the regulator asked for a judgement?',
      starter: 'According to [regulator] this is [judgement], because [reason].',
    },
    other: {
      ask: 'Put yourself in the inspector’s place: why judge so, what is at stake, what else is there to deal with?',
      starter:
        'What matters to [regulator] is [interest], because [reason]. There is also [circumstance].',
    },
  },
};
