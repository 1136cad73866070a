import type { Register, Setting } from '../../types';

/** Door één persoon gezegd of geschreven. */
export const persons = {
  'mail-superior': {
    name: 'Mail aan een leidinggevende',
    paper: 'het stuk',
    opening: {
      careful: 'Ik geef u graag {point} mee.',
      neutral: 'Bij dit stuk heb ik {point}.',
      plain: '',
    },
    understanding: {
      careful: 'Als ik het goed begrijp, gaat het u {interest:vooral}',
      neutral: 'Het gaat u, begrijp ik, {interest:om}',
      plain: 'Voor u draait het {interest:om}',
    },
    unknown: {
      careful: 'Als ik het goed begrijp, weegt het doel van dit voorstel voor u zwaar',
      neutral: 'Het doel van dit voorstel begrijp ik',
      plain: 'Het doel is helder',
    },
    closing: {
      open: {
        careful: 'Het besluit is aan u; ik licht dit graag toe.',
        neutral: 'De afweging is aan u.',
        plain: 'Het besluit is aan u.',
      },
      firm: {
        careful: 'Het besluit is aan u; wat u ook kiest, ik werk er loyaal aan mee.',
        neutral: 'Het besluit is aan u, en ik werk eraan mee.',
        plain: 'Het besluit is aan u. Daar houd ik mij aan.',
      },
    },
  },
  'colleague-draft': {
    name: 'Bijdrage aan het stuk van een collega',
    paper: 'je concept',
    opening: {
      careful: 'Dank dat ik mocht meelezen; ik heb {point}.',
      neutral: 'Bij dit concept heb ik {point}.',
      plain: '',
    },
    understanding: {
      careful: 'Zoals ik het lees, gaat het {interest:vooral}',
      neutral: 'Zoals ik het lees, gaat het {interest:om}',
      plain: 'Het draait hier {interest:om}',
    },
    unknown: {
      careful: 'Wat dit voorstel wil bereiken, is mij als lezer duidelijk',
      neutral: 'Het doel van dit voorstel is duidelijk',
      plain: 'Het doel is helder',
    },
    closing: {
      open: {
        careful: 'Wat je ermee doet, is aan jou; ik denk graag verder mee.',
        neutral: 'Wat je ermee doet, is aan jou.',
        plain: 'De keuze is aan jou.',
      },
      firm: {
        careful: 'De keuze is aan jou, en daarna aan de beslisser; ik denk graag verder mee.',
        neutral: 'De keuze is aan jou, en daarna aan de beslisser.',
        plain: 'Jij kiest wat erin komt. Het besluit is aan de beslisser.',
      },
    },
  },
  meeting: {
    name: 'Gezegd in een overleg',
    paper: 'het stuk',
    opening: {
      careful: 'Als het mag, breng ik graag {point} in.',
      neutral: 'Ik heb {point}.',
      plain: '',
    },
    understanding: {
      careful: 'Als ik het goed hoor, gaat het ons {interest:vooral}',
      neutral: 'Het gaat ons {interest:om}',
      plain: 'Het draait hier {interest:om}',
    },
    unknown: {
      careful: 'Als ik het goed hoor, zijn we het over het doel eens',
      neutral: 'Over het doel zijn we het eens',
      plain: 'Het doel is helder',
    },
    closing: {
      open: {
        careful: 'De keuze is aan u; ik hoor graag hoe u dit ziet.',
        neutral: 'De keuze is aan u.',
        plain: 'U beslist.',
      },
      firm: {
        careful: 'De keuze is aan u; wat u ook kiest, daar werk ik aan mee.',
        neutral: 'De keuze is aan u, en daar werk ik aan mee.',
        plain: 'U beslist. Daar houd ik mij aan.',
      },
    },
  },
} satisfies Partial<Record<Register, Setting>>;
