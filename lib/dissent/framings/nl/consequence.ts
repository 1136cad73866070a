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
      careful:
        '<Voor {group} kan dit ook betekenen{consequence:that}|Een gevolg in {paper} vraagt uw aandacht: {consequence:exact}>.',
      neutral:
        '<Voor {group} betekent dit ook{consequence:that}|In {paper} staat ook dit gevolg: {consequence:exact}>.',
      plain:
        '<Voor {group} betekent dit{consequence:that}|Dit gevolg hoort bij de keuze: {consequence:exact}>.',
    },
    'council-proposal': {
      careful:
        '<Voor {group} kan dit ook betekenen{consequence:that}|Een gevolg in {paper} verdient de aandacht van uw raad: {consequence:exact}>.',
      neutral:
        '<Voor {group} betekent dit ook{consequence:that}|In {paper} staat ook dit gevolg: {consequence:exact}>.',
      plain:
        'Uw raad moet <kunnen wegen wat dit voor {group} betekent{consequence:namely}|dit gevolg kunnen wegen: {consequence:exact}>.',
    },
    'mail-superior': {
      careful:
        '<Ik zie voor {group} een mogelijk gevolg{consequence:namely}|Eén gevolg in {paper} leg ik u graag voor: {consequence:exact}>.',
      neutral:
        '<Ik zie voor {group} één gevolg{consequence:namely}|Eén gevolg in {paper} valt mij op: {consequence:exact}>.',
      plain:
        '<Voor {group} betekent dit{consequence:that}|Dit gevolg hoort bij de keuze: {consequence:exact}>.',
    },
    'colleague-draft': {
      careful:
        'Het zou helpen om <duidelijker te maken wat dit voor {group} kan betekenen{consequence:namely}|meer nadruk te geven aan dit gevolg: {consequence:exact}>.',
      neutral:
        'Ik zou meer nadruk geven aan <wat dit voor {group} betekent{consequence:namely}|dit gevolg: {consequence:exact}>.',
      plain:
        'De lezer moet <kunnen zien wat dit voor {group} betekent{consequence:namely}|dit gevolg vooraan zien staan: {consequence:exact}>.',
    },
    meeting: {
      careful:
        '<Ik noem graag één mogelijk gevolg voor {group}{consequence:namely}|Ik noem graag één gevolg uit {paper}: {consequence:exact}>.',
      neutral:
        '<Voor {group} betekent dit ook{consequence:that}|In {paper} staat ook dit gevolg: {consequence:exact}>.',
      plain:
        'Laten we <benoemen wat dit voor {group} betekent{consequence:namely}|dit gevolg benoemen: {consequence:exact}>.',
    },
  },
  support: ['Het gaat om {number}.', 'Bron: {source}.'],
};
