import type { Framing } from '../../types';

/** Trede 4: hetzelfde doel langs een andere weg, of onder een voorwaarde. */
export const alternative: Framing = {
  rung: 'alternative',
  name: 'Alternatief',
  when: 'Het doel klopt, en u ziet een weg die minder kost of iemand ontziet.',
  anatomy: ['hetzelfde doel', 'de andere weg', 'wie die ontziet', 'de voorwaarde'],
  point: 'alternatief',
  closing: 'open',
  core: {
    'minister-note': {
      careful: 'Te overwegen is een andere weg die {group} ontziet{option:that}.',
      neutral: 'Hetzelfde doel is ook te bereiken op een manier die {group} ontziet{option:that}.',
      plain: 'Wij adviseren een andere weg naar hetzelfde doel, die {group} ontziet{option:that}.',
    },
    'council-proposal': {
      careful: 'Uw raad kan een andere weg overwegen die {group} ontziet{option:that}.',
      neutral: 'Er is ook een alternatief dat {group} ontziet{option:that}.',
      plain: 'Uw raad kan hetzelfde doel bereiken en {group} ontzien{option:that}.',
    },
    'mail-superior': {
      careful: 'Ik geef u graag een andere weg in overweging, die {group} ontziet{option:that}.',
      neutral: 'Ik zie een andere weg naar hetzelfde doel, die {group} ontziet{option:that}.',
      plain: 'Mijn voorstel bereikt hetzelfde doel en ontziet {group}{option:that}.',
    },
    'colleague-draft': {
      careful: 'Het zou helpen om een alternatief te noemen dat {group} ontziet{option:that}.',
      neutral: 'Ik zou één alternatief toevoegen dat {group} ontziet{option:that}.',
      plain: 'Er ontbreekt nog een alternatief dat {group} ontziet{option:that}.',
    },
    meeting: {
      careful: 'Ik leg graag een andere weg voor die {group} ontziet{option:that}.',
      neutral: 'Er is ook een weg die {group} ontziet{option:that}.',
      plain: 'Ik stel een andere weg voor die {group} ontziet{option:that}.',
    },
  },
  support: [
    'Zonder die stap is het gevolg{consequence:that}.',
    'Het gaat om {number}.',
    'De voorwaarde is{condition:that}.',
  ],
};
