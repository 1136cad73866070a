import type { Framing } from '../../types';

/** Trede 1: een vraag die het denken opent. */
export const question: Framing = {
  rung: 'question',
  name: 'Vraag',
  when: 'Begin hier: het is nog vroeg, of u weet het gevolg nog niet zeker.',
  anatomy: ['wat de beslisser wil bereiken', 'één open vraag over een groep'],
  point: 'één vraag',
  closing: 'open',
  core: {
    'minister-note': {
      careful: 'Graag vragen wij uw aandacht voor wat dit voor {group} zou kunnen betekenen.',
      neutral: 'De vraag is wat dit voor {group} betekent.',
      plain: 'Wat betekent dit voor {group}, en vindt u dat aanvaardbaar?',
    },
    'council-proposal': {
      careful: 'Uw raad kan meewegen wat dit voor {group} zou kunnen betekenen.',
      neutral: 'De vraag is wat dit voor {group} betekent.',
      plain: 'Wat betekent dit voor {group}, en vindt uw raad dat aanvaardbaar?',
    },
    'mail-superior': {
      careful: 'Mag ik vragen wat dit volgens u voor {group} zou betekenen?',
      neutral: 'Wat betekent dit volgens u voor {group}?',
      plain: 'Wat betekent dit voor {group}, en is dat al gewogen?',
    },
    'colleague-draft': {
      careful: 'Zou het helpen om erbij te zetten wat dit voor {group} betekent?',
      neutral: 'Kun je erbij zetten wat dit voor {group} betekent?',
      plain: 'Wat betekent dit voor {group}, en waar kan de lezer dat vinden?',
    },
    meeting: {
      careful: 'Mag ik vragen wat dit volgens u voor {group} zou betekenen?',
      neutral: 'Wat betekent dit voor {group}?',
      plain: 'Wat betekent dit voor {group}, en is dat al nagevraagd?',
    },
  },
  support: [
    '<Mogelijk betekent dit{consequence:that}|Dit gevolg staat al in {paper}: {consequence:exact}>.',
    'Het gaat om {number}.',
    'Stel dat dit over twee jaar niet heeft gewerkt: waar zou dat dan aan liggen?',
  ],
};
