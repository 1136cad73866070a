import type { CueList } from '../../types';

/** Een effect, getal of aanname die niet zeker is. */
export const uncertainty: CueList = {
  signal: 'uncertainty',
  cues: [
    '(niet|nog niet|moeilijk|lastig) .{0,4} (bekend|duidelijk|zeker|ramen|schatten|voorspellen|zeggen|zekerheid)',
    '(onzeker|onbekend|ongewis)',
    '(naar|volgens) .{0,2} (schatting|ruwe schatting)',
    '(bandbreedte|marge|foutmarge)',
    '(berust|steunt|gebaseerd|rust) .{0,2} op',
    '(afhankelijk|hangt af|hangen af) van',
    '(kan|kunnen|zou|zouden) .{0,4} (anders|hoger|lager|flink|tegenvallen|meevallen)',
    'moet .{0,3} (nog)? blijken',
    '(extrapolatie|prognose|aanname|aannames)',
    '(weinig|geen) (hard|harde|cijfers|gegevens|onderzoek)',
    '^of .{0,14} (niet|onduidelijk|onbekend|vraag)',
  ],
  traps: ['zo spoedig mogelijk'],
  yes: [
    'De omvang is nog niet bekend.',
    'Het effect op de huren is onzeker.',
    'Naar schatting stapt een derde over.',
    'De raming kent een bandbreedte van een kwart.',
    'Het cijfer berust op één regio.',
    'De opbrengst hangt af van het weer.',
    'De kosten kunnen flink tegenvallen.',
    'Of ouders overstappen, moet nog blijken.',
    'Het getal is een extrapolatie van één jaar.',
    'Over het platteland zijn geen cijfers.',
    'Of de boeren meedoen, is niet te zeggen.',
  ],
  no: ['Wij antwoorden zo spoedig mogelijk.'],
};
