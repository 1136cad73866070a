import type { CueList } from '../../types';

/** Waarom deze keuze, tegenover de andere kant. */
export const justification: CueList = {
  signal: 'justification',
  cues: [
    '(weegt|wegen|woog|wogen|telt) .{0,8} (zwaarder|mee|door)',
    '(wij|we|ik|het college) (kiezen|kies|kiest|koos|kozen) .{0,8} (omdat|want|toch|voor)',
    '(voorkeur|keuze) .{0,8} (omdat|want|boven)',
    '(alles afwegend|per saldo|alles overziend)',
    '(accepteren|aanvaarden|nemen) .{0,6} (dat|voor lief|daarvoor|hoger|verlies)',
    '(valt|vallen|viel) .{0,3} (daarom|dus|nu)? af',
    '(laten|laat) .{0,6} los',
    '(doorslag|doorslaggevend)',
    '(niet gekozen|afgevallen|verworpen) .{0,4} (omdat|want|vanwege)',
    '(verdedigbaar|aanvaardbaar|proportioneel|gerechtvaardigd) .{0,4} (omdat|want|gezien|gelet)',
    '(ondanks|desondanks|niettemin) .{0,10} (kiezen|stellen|adviseren|voor|toch)',
    'daarom .{0,8} (kiezen|kiest|stellen|adviseren|laten|voorkeur)',
  ],
  traps: ['gerechtvaardigd belang'],
  yes: [
    'De snelheid weegt hier zwaarder dan het maatwerk.',
    'Wij kiezen toch voor A, omdat de tijd dringt.',
    'De voorkeur gaat uit naar B, omdat die eerder klaar is.',
    'Alles afwegend is een kort uitstel het kleinste kwaad.',
    'Wij accepteren dat de eerste maanden rommelig zijn.',
    'Route 1 levert te laat iets op en valt daarom af.',
    'Daarom laten wij de precisie van A hier los.',
    'De korte doorlooptijd gaf de doorslag.',
    'Een heffing is niet gekozen omdat die huurders raakt.',
    'De extra last is aanvaardbaar, omdat zij tijdelijk is.',
    'Ondanks de kosten adviseren wij de volledige bouw.',
    'Daarom kiezen wij voor de langere termijn.',
  ],
  no: ['De grondslag is het gerechtvaardigd belang.'],
};
