import type { TrianglePack } from './types';

/** What policy, implementation and oversight ask of each other, and what they give for it. */
export const en: TrianglePack = {
  names: { policy: 'Policy', implementation: 'Implementation', oversight: 'Oversight' },
  exchanges: {
    implementation: {
      policy: {
        ask: [
          'We ask you to involve us in working out {decision}.',
          'We ask you to arrange what delivery needs{condition:namely}.',
          'We ask you to weigh <what this means for {group}{consequence:namely}|what is already on paper: {consequence:exact}>.',
        ],
        offer: [
          'In return we will show by {deadline} what can be delivered and what it costs.',
          'In return we will provide practical cases about {group}.',
        ],
      },
      oversight: {
        ask: [
          'We ask you to say beforehand what you will look for in {decision}.',
          'We ask you for a starting period in which errors for {group} are first put right.',
        ],
        offer: [
          'In return we will share our figures on {group} with you.',
          'In return we will report errors ourselves, with what we do about them.',
        ],
      },
    },
    policy: {
      implementation: {
        ask: [
          'We ask you to tell us by {deadline} what you need for {decision}.',
          'We ask you to say what could go wrong for {group}.',
        ],
        offer: [
          'In return we will put your judgement to the decider unchanged.',
          'In return we will adjust the timetable if that proves necessary.',
        ],
      },
      oversight: {
        ask: [
          'We ask you to tell us by {deadline} whether you can enforce {decision}.',
          'We ask you to look with us at the risk for {group}.',
        ],
        offer: [
          'In return we will attach your judgement to the decision.',
          'In return we will share with you which data we use.',
        ],
      },
    },
    oversight: {
      policy: {
        ask: [
          'We ask you to arrange what oversight of {decision} needs{condition:namely}.',
          'We ask you to put <our signal about {group} to the decider{consequence:namely}|this consequence to the decider: {consequence:exact}>.',
        ],
        offer: [
          'In return we will say by {deadline} what can be enforced.',
          'In return we will keep reporting what we see in practice.',
        ],
      },
      implementation: {
        ask: [
          'We ask you to show us how you deal with {group}.',
          'We ask you to report errors in {decision} to us yourselves.',
        ],
        offer: [
          'In return we will say beforehand what we look for.',
          'In return we will also report what goes well and what you need from policy.',
        ],
      },
    },
  },
};
