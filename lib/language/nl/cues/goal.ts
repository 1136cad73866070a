import type { CueList } from '../../types';

/** Wat het beleid moet bereiken. */
export const goal: CueList = {
  signal: 'goal',
  cues: [
    '(doel|doelstelling|ambitie|streven|inzet) (is|van|was|blijft)',
    '(beoogt|beogen|beoogd) .{0,4} (dat|te|de|het)',
    '(moet|moeten|dient) .{0,12} (gehalveerd|gedaald|verdubbeld|teruggebracht|gerealiseerd|afgenomen) (zijn|worden)',
    '^in #Number (is|zijn|heeft|hebben|woont|wekt|moet|moeten|kan|kunnen)',
    '(willen|wil) .{0,6} (toe naar|bereiken|dat iedere|dat elk|dat alle)',
    'uiterlijk (in|eind|op)? #Number .{0,8} (is|zijn|heeft|moet|kan)',
    '(strekt|dient) .{0,2} (ertoe|toe)',
    '(zodat|opdat) (iedereen|ieder|elke|alle|iedere)',
  ],
  traps: ['doel van deze (nota|brief|notitie|memo)'],
  yes: [
    'Doel is dat ieder kind in 2030 een plek heeft.',
    'Het plan beoogt de uitstoot te halveren.',
    'Het aantal klachten moet in 2030 gehalveerd zijn.',
    'In 2030 woont niemand meer in een noodunit.',
    'Het kabinet wil dat iedere leerling kan lezen.',
    'Uiterlijk in 2029 is elke wijk van het gas af.',
    'Deze wet strekt ertoe de controle te versterken.',
    'Het net wordt verzwaard opdat iedereen kan aansluiten.',
  ],
  no: ['Doel van deze nota is u te informeren.'],
};
