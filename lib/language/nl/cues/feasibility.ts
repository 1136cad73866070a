import type { CueList } from '../../types';

/** Of en hoe het uitgevoerd of gehandhaafd kan worden. */
export const feasibility: CueList = {
  signal: 'feasibility',
  cues: [
    '#Officials .{0,5} (kan|kunnen) .{0,10} (verwerken|draaien|uitvoeren|starten|leveren|in gebruik|handhaven|niet|invoeren)',
    '(uitvoerbaar|haalbaar|handhaafbaar|maakbaar|uitvoerbaarheid|haalbaarheid)',
    '(uitvoeringstoets|uitvoerbaarheidstoets|invoeringstoets|handhaafbaarheidstoets)',
    '#Number .{0,3} (fte|boa|inspecteurs|medewerkers|beoordelaars) .{0,4} (nodig|extra|beschikbaar|vereist)',
    '(nodig|vereist) .{0,6} (fte|weken|maanden|uur|capaciteit)',
    '(kost|duurt|vergt|neemt) .{0,4} #Number .{0,2} (weken|maanden)',
    '(op zijn vroegst|niet vóór|per 1|vanaf 1|uiterlijk 1|eerste dag)',
    '(gaat|gaan) .{0,6} (toezicht|uitvoeren|handhaven|controleren)',
    '(mits|voorwaarde) .{0,14} (vaststaat|gereed|beschikbaar|geregeld|ruimte|tijdig|klaar|opgeleverd)',
    '(systeem|portaal|koppeling|software|applicatie) .{0,10} (aangepast|gebouwd|gereed|aanpassing|getest|klaar|gemigreerd)',
    '(controle|toezicht|handhaving) .{0,6} (vangt|gebeurt|vindt|door|capaciteit|steekproef|ligt)',
    '(uitvoering|regie|beheer) .{0,4} (ligt|wordt|komt|loopt|gebeurt)',
    '(ruimte|capaciteit|bezetting|menskracht) .{0,4} (is|voor|ontbreekt|beschikbaar|niet)',
  ],
  traps: ['politiek haalbaar', 'uitvoering van de motie', 'ter uitvoering'],
  yes: [
    'DUO kan dit niet vóór juli verwerken.',
    'Variant B is haalbaar per 1 januari.',
    'De uitvoeringstoets volgt in mei.',
    'Er zijn 35 fte extra nodig.',
    'Nodig zijn negen maanden bouw en test: nodig is 14 maanden.',
    'De bouw duurt 14 maanden.',
    'Het portaal is er op zijn vroegst in 2030.',
    'De inspectie gaat toezicht houden.',
    'Het kan, mits de tekst in juni vaststaat.',
    'De koppeling is nog niet gebouwd.',
    'De controle gebeurt door de politie.',
    'De uitvoering ligt bij de omgevingsdienst.',
    'De capaciteit ontbreekt bij de teams.',
  ],
  no: ['Dit dient ter uitvoering van artikel 4.'],
};
