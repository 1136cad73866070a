import type { Framing } from '../../types';

/** Trede 4: hetzelfde doel langs een andere weg, of onder een voorwaarde. */
export const alternative: Framing = {
  rung: 'alternative',
  name: 'Alternatief',
  when: 'Het doel klopt, en u ziet een weg die minder kost of iemand ontziet.',
  anatomy: ['hetzelfde doel', 'de andere weg', 'wie die ontziet', 'de voorwaarde'],
  point: 'een alternatief',
  closing: 'open',
  core: {
    'minister-note': {
      careful: 'U kunt een andere weg overwegen die {group} ontziet{option:way}.',
      neutral: 'Hetzelfde doel is ook te bereiken op een manier die {group} ontziet{option:way}.',
      plain: 'Wij adviseren een andere weg naar hetzelfde doel, die {group} ontziet{option:way}.',
    },
    'council-proposal': {
      careful: 'Uw raad kan een andere weg overwegen die {group} ontziet{option:way}.',
      neutral: 'Er is ook een alternatief dat {group} ontziet{option:way}.',
      plain:
        'Uw raad kan hetzelfde doel bereiken en {group} ontzien langs een andere weg{option:way}.',
    },
    'mail-superior': {
      careful: 'Ik geef u graag een andere weg in overweging, die {group} ontziet{option:way}.',
      neutral: 'Ik zie een andere weg naar hetzelfde doel, die {group} ontziet{option:way}.',
      plain: 'Mijn voorstel bereikt hetzelfde doel en ontziet {group}{option:way}.',
    },
    'colleague-draft': {
      careful: 'Het zou helpen om een weg te laten zien die {group} ontziet{option:way}.',
      neutral: 'Ik zou één alternatief uitwerken dat {group} ontziet{option:way}.',
      plain: 'In het stuk hoort een alternatief dat {group} ontziet{option:way}.',
    },
    meeting: {
      careful: 'Ik leg graag een andere weg voor die {group} ontziet{option:way}.',
      neutral: 'Er is ook een weg die {group} ontziet{option:way}.',
      plain: 'Ik stel een andere weg voor die {group} ontziet{option:way}.',
    },
  },
  support: [
    '<Zonder die stap betekent het voorstel{consequence:that}|Zonder die stap blijft dit gevolg bestaan: {consequence:exact}>.',
    'Het gaat om {number}.',
    'De voorwaarde is{condition:that}.',
  ],
};
