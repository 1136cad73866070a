import type { Register, Setting } from '../../types';

/** Namens een dienst geschreven. */
export const offices = {
  'minister-note': {
    name: 'Nota aan een bewindspersoon',
    paper: 'deze nota',
    opening: {
      careful: 'Graag geven wij u {point} mee.',
      neutral: 'Bij uw afweging hoort {point}.',
      plain: '',
    },
    understanding: {
      careful: 'Naar wij begrijpen, gaat het u {interest:vooral}',
      neutral: 'Het gaat u {interest:om}',
      plain: 'Voor u draait het {interest:om}',
    },
    unknown: {
      careful: 'Wij begrijpen dat het doel van dit voorstel voor u zwaar weegt',
      neutral: 'Het doel van dit voorstel is duidelijk',
      plain: 'Het doel is helder',
    },
    closing: {
      open: {
        careful: 'Het besluit is aan u; wij lichten dit graag toe.',
        neutral: 'De afweging is aan u.',
        plain: 'Het besluit is aan u.',
      },
      firm: {
        careful: 'Het besluit is aan u; wat u ook kiest, wij voeren het zorgvuldig uit.',
        neutral: 'Het besluit is aan u, en wij voeren het zorgvuldig uit.',
        plain: 'Het besluit is aan u. Wij voeren het uit.',
      },
    },
  },
  'council-proposal': {
    name: 'Raadsvoorstel',
    paper: 'dit voorstel',
    opening: {
      careful: 'Graag geven wij uw raad {point} mee.',
      neutral: 'Bij dit voorstel hoort {point}.',
      plain: '',
    },
    understanding: {
      careful: 'Zoals wij het zien, draait dit voorstel {interest:vooral}',
      neutral: 'Dit voorstel draait {interest:om}',
      plain: 'Het draait hier {interest:om}',
    },
    unknown: {
      careful: 'Dit voorstel dient een belangrijk doel',
      neutral: 'Het doel van dit voorstel is duidelijk',
      plain: 'Het doel is helder',
    },
    closing: {
      open: {
        careful: 'De afweging is aan uw raad; wij lichten dit graag toe.',
        neutral: 'De afweging is aan uw raad.',
        plain: 'Uw raad beslist.',
      },
      firm: {
        careful: 'De afweging is aan uw raad; elk besluit voeren wij zorgvuldig uit.',
        neutral: 'De afweging is aan uw raad, en het besluit voeren wij zorgvuldig uit.',
        plain: 'Uw raad beslist. Wij voeren het besluit uit.',
      },
    },
  },
} satisfies Partial<Record<Register, Setting>>;
