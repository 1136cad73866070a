import type { CueList } from '../../types';

/** Andere wegen, ook niets doen. */
export const option: CueList = {
  signal: 'option',
  cues: [
    '^(optie|variant|scenario|model|route|alternatief|spoor) (a|b|c|d|e|#Number)?',
    '(variant|optie|scenario|model|route) (a|b|c|d|e|#Number)',
    'niets .{0,2} doen',
    '^(a|b|c|d|e) .{0,12} (blijft|wordt|komt|krijgt|gaan|gaat|blijven|worden)',
    '(een|het) (andere|ander) (mogelijkheid|optie|weg|variant|alternatief)',
    '(een|het|als) alternatief',
    '(is|zijn|hebben|heeft) .{0,4} (overwogen|verkend|bekeken|onderzocht)',
    '(ongewijzigd|huidig) beleid',
    '(geen|zonder) (aanpassing|wijziging|ingrijpen|maatregelen)',
    '(kan|kunnen|zou|zouden) ook',
    '(ook)? denkbaar',
    '(nulvariant|nuloptie|nulscenario)',
    'gefaseerd .{0,3} (invoeren|invoering|starten)',
  ],
  traps: ['aandelenoptie', 'virusvariant'],
  yes: [
    'Variant B: de grondslag blijft gelijk.',
    'In variant C verandert er niets.',
    'Niets doen betekent dat de reserve in 2029 leeg is.',
    'B. De toeslag hangt alleen nog af van inkomen en blijft gelijk.',
    'Een andere mogelijkheid is een vrijwillige code.',
    'Een alternatief is een eenmalige bijdrage.',
    'Ook een hogere heffing is overwogen.',
    'Bij ongewijzigd beleid groeit de wachtlijst.',
    'Zonder ingrijpen stijgt de rekening verder.',
    'De gemeente kan ook het pand verkopen.',
    'Een gefaseerde start is ook denkbaar.',
    'De nulvariant houdt de regeling in stand.',
    'De tweede weg is gefaseerd invoeren.',
  ],
  no: ['De virusvariant is verdwenen.'],
};
