import type { CueList } from '../../types';

/** Wat de lezer moet besluiten of doen. */
export const decision: CueList = {
  signal: 'decision',
  cues: [
    '(u|je|jullie) wordt (gevraagd|verzocht)',
    '(wij|ik|we) (vragen|verzoeken|vraag|verzoek) (u|je|jou)',
    '(wij|we) (adviseren|stellen) (u|je|voor)',
    '(in te stemmen|akkoord te gaan) met',
    '(graag|gaarne) (uw|je|jouw) (akkoord|instemming|besluit|reactie)',
    'beslispunt',
    '(gevraagd|geadviseerd|voorgesteld) besluit',
    '(het|de|een|geen) .{0,12} (vast|beschikbaar) te stellen',
    'te (ondertekenen|machtigen|verlenen|besluiten|bekrachtigen|verzenden|informeren)',
    '(krediet|budget) .{0,6} beschikbaar (te|stellen)',
    '(vragen|vraag|verzoeken) .{0,3} (akkoord|instemming|toestemming|mandaat)',
    '(kunt|gaat|bent) u .{0,3} (akkoord|instemmen)',
    'gaat graag .{0,8} in gesprek',
    'zienswijze .{0,4} (in te dienen|kenbaar)',
  ],
  traps: [
    '(heeft|hebben|is|werd) .{0,6} (besloten|ingestemd|vastgesteld)',
    'raadsbesluit van',
    'in 2019 te',
  ],
  yes: [
    'U wordt gevraagd in te stemmen met variant B.',
    'Wij vragen u de brief te ondertekenen.',
    'Wij adviseren u het krediet beschikbaar te stellen.',
    'Het college stelt voor in te stemmen met het plan.',
    'Graag jouw akkoord op route 3.',
    'Beslispunt 1: het plan vaststellen.',
    'Het voorgestelde besluit staat hieronder: voorgesteld besluit 1.',
    'De verordening vast te stellen.',
    'De wethouder te machtigen de overeenkomst te sluiten en te ondertekenen.',
    'Een krediet van € 2 mln beschikbaar te stellen.',
    'Wij vragen uw akkoord op de brief.',
    'Gaat u akkoord met deze lijn?',
    'De dienst gaat graag met u in gesprek.',
    'De raad kan een zienswijze kenbaar maken.',
  ],
  no: ['De raad heeft in 2021 besloten het zwembad te sluiten.'],
};
