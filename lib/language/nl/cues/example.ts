import type { CueList } from '../../types';

/** Een concreet geval of een ervaring. */
export const example: CueList = {
  signal: 'example',
  cues: [
    '(mevrouw|meneer|mw|dhr) .',
    'zo (moest|kreeg|was|zat|belde|werd|stond|betaalde)',
    '^(in|op|bij) .{0,6} (vond|zagen|zag|trof|troffen|diende|kreeg|belde|stond) .{0,8} #Person',
    'een .{0,2} (moeder|vader|bakker|winkelier|boer|leerling|student|gezin|echtpaar|inspecteur|huurder|bewoner|verzekeringsarts|agent|patiënt) .{0,6} (kreeg|moest|had|vond|wachtte|betaalde|stond|diende|uit|die)',
    'toen .{0,4} (hij|zij|een|de) .{0,8} (meldde|kreeg|werd|kwam|belde)',
    'neem .{0,2} (een|de|het)',
    '(hij|zij|ze) (kreeg|moest|wachtte|belde|betaalde|sloot|verloor)',
    '(casus|praktijkvoorbeeld|rekenvoorbeeld)',
    'een #Person .{0,4} (reed|kreeg|moest|had|wachtte|woont|woonde|belde)',
  ],
  traps: ['neem contact'],
  yes: [
    'Mevrouw De Wit wachtte negen weken.',
    'Zo moest een moeder in Zwolle drie keer terugkomen.',
    'In Venray trof een inspecteur elf mensen in een schuur: daar zat een gezin.',
    'Een bakker uit Enschede diende op dag één zijn aanvraag in.',
    'Toen hij zich meldde, was de bus al weg.',
    'Neem een gezin met drie kinderen en één inkomen.',
    'Hij kreeg in week dertien een brief.',
    'De casus laat zien hoe het mis kan gaan.',
    'Een 78-jarige man reed elke week naar het loket.',
  ],
  no: ['Neem contact op met het loket.'],
};
