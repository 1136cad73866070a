import type { Framing } from '../../types';

/** Trede 2: een gevolg noemen, voor wie en hoe groot. */
export const consequence: Framing = {
  rung: 'consequence',
  name: 'Gevolg',
  when: 'U kent een gevolg dat de beslisser moet weten.',
  anatomy: ['wat de beslisser wil bereiken', 'het gevolg', 'voor wie', 'hoeveel en uit welke bron'],
  point: 'één kanttekening',
  closing: 'open',
  core: {
    'minister-note': {
      careful: 'Voor {group} kan dit ook betekenen{consequence:that}.',
      neutral: 'Voor {group} betekent dit ook{consequence:that}.',
      plain: 'Voor {group} betekent dit{consequence:that}.',
    },
    'council-proposal': {
      careful: 'Voor {group} kan dit ook betekenen{consequence:that}.',
      neutral: 'Voor {group} betekent dit ook{consequence:that}.',
      plain: 'Uw raad moet kunnen wegen wat dit voor {group} betekent, namelijk{consequence:that}.',
    },
    'mail-superior': {
      careful: 'Ik zie voor {group} een mogelijk gevolg, namelijk{consequence:that}.',
      neutral: 'Ik zie voor {group} één gevolg, namelijk{consequence:that}.',
      plain: 'Voor {group} betekent dit{consequence:that}.',
    },
    'colleague-draft': {
      careful:
        'Het zou helpen om duidelijker te maken wat dit voor {group} kan betekenen, namelijk{consequence:that}.',
      neutral:
        'Ik zou meer nadruk geven aan wat dit voor {group} betekent, namelijk{consequence:that}.',
      plain: 'De lezer moet kunnen zien wat dit voor {group} betekent, namelijk{consequence:that}.',
    },
    meeting: {
      careful: 'Ik noem graag één mogelijk gevolg voor {group}, namelijk{consequence:that}.',
      neutral: 'Voor {group} betekent dit ook{consequence:that}.',
      plain: 'Laten we benoemen wat dit voor {group} betekent, namelijk{consequence:that}.',
    },
  },
  support: ['Het gaat om {number}.', 'Bron: {source}.'],
};
