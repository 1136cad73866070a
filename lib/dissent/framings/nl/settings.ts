import type { Register, Setting } from '../../types';

/** Wat elke vorm rond de kern zet: opening, begrip voor het belang, en wie beslist. */
export const settings: Readonly<Record<Register, Setting>> = {
  'minister-note': {
    name: 'Nota aan een bewindspersoon',
    paper: 'de nota',
    opening: {
      careful: 'Graag geven wij u één {point} mee voor uw afweging.',
      neutral: 'Voor uw afweging is één {point} van belang.',
      plain: 'Bij uw afweging hoort één {point}.',
    },
    understanding: {
      careful: 'Naar wij begrijpen, gaat het u vooral {interest:om}',
      neutral: 'Het gaat u {interest:om}',
      plain: 'Voor u draait het {interest:om}',
    },
    unknown: {
      careful: 'Naar wij begrijpen, weegt het doel van dit voorstel voor u zwaar',
      neutral: 'Het doel van dit voorstel is duidelijk',
      plain: 'Het doel is helder',
    },
    closing: {
      open: {
        careful: 'Het besluit is aan u; wij lichten dit graag toe.',
        neutral: 'Het besluit is aan u.',
        plain: 'U besluit.',
      },
      firm: {
        careful: 'Het besluit is aan u; wat u ook kiest, wij voeren het zorgvuldig uit.',
        neutral: 'Het besluit is aan u, en wij voeren het uit.',
        plain: 'U besluit, wij voeren het besluit uit.',
      },
    },
  },
  'council-proposal': {
    name: 'Raadsvoorstel',
    paper: 'het voorstel',
    opening: {
      careful: 'Graag leggen wij uw raad hierbij één {point} voor.',
      neutral: 'Bij dit voorstel hoort één {point}.',
      plain: 'Uw raad moet één {point} kunnen wegen.',
    },
    understanding: {
      careful: 'Zoals wij het zien, gaat het in dit voorstel vooral {interest:om}',
      neutral: 'In dit voorstel gaat het {interest:om}',
      plain: 'Dit voorstel draait {interest:om}',
    },
    unknown: {
      careful: 'Zoals wij het zien, is het doel van dit voorstel duidelijk',
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
        neutral: 'De afweging is aan uw raad, en het besluit voeren wij uit.',
        plain: 'Uw raad beslist, wij voeren het besluit uit.',
      },
    },
  },
  'mail-superior': {
    name: 'Mail aan een leidinggevende',
    paper: 'het stuk',
    opening: {
      careful: 'Ik geef u graag één {point} mee.',
      neutral: 'Ik heb bij dit stuk één {point}.',
      plain: 'Eén {point} hoort wat mij betreft in dit stuk.',
    },
    understanding: {
      careful: 'Als ik het goed begrijp, gaat het u vooral {interest:om}',
      neutral: 'Het gaat u, zo begrijp ik, {interest:om}',
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
        neutral: 'Het besluit is aan u.',
        plain: 'U beslist.',
      },
      firm: {
        careful: 'Het besluit is aan u; wat u ook kiest, ik werk er goed aan mee.',
        neutral: 'Het besluit is aan u, en ik werk eraan mee.',
        plain: 'U beslist, en daar houd ik mij aan.',
      },
    },
  },
  'colleague-draft': {
    name: 'Bijdrage aan het stuk van een collega',
    paper: 'het concept',
    opening: {
      careful: 'Ik denk graag mee en heb één {point}.',
      neutral: 'Ik heb bij dit concept één {point}.',
      plain: 'Eén {point} hoort in dit concept.',
    },
    understanding: {
      careful: 'Zoals ik het lees, gaat het in dit concept vooral {interest:om}',
      neutral: 'In dit concept gaat het {interest:om}',
      plain: 'Dit concept draait {interest:om}',
    },
    unknown: {
      careful: 'Zoals ik het lees, is het doel van dit voorstel duidelijk',
      neutral: 'Het doel van dit voorstel is duidelijk',
      plain: 'Het doel is helder',
    },
    closing: {
      open: {
        careful: 'Wat ervan in het stuk komt, is aan de steller; ik denk graag verder mee.',
        neutral: 'Wat ervan in het stuk komt, is aan de steller.',
        plain: 'De steller kiest.',
      },
      firm: {
        careful: 'De keuze is aan de steller en daarna aan de beslisser; ik help graag verder.',
        neutral: 'De keuze is aan de steller en daarna aan de beslisser.',
        plain: 'De beslisser kiest.',
      },
    },
  },
  meeting: {
    name: 'Gezegd in een overleg',
    paper: 'het stuk',
    opening: {
      careful: 'Ik breng graag één {point} in.',
      neutral: 'Ik heb één {point}.',
      plain: 'Eén {point} moet op tafel.',
    },
    understanding: {
      careful: 'Als ik het goed hoor, gaat het ons allemaal {interest:om}',
      neutral: 'Het gaat ons allemaal {interest:om}',
      plain: 'Het draait hier {interest:om}',
    },
    unknown: {
      careful: 'Als ik het goed hoor, zijn wij het over het doel eens',
      neutral: 'Over het doel zijn wij het eens',
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
        plain: 'U beslist, en daar houd ik mij aan.',
      },
    },
  },
};
