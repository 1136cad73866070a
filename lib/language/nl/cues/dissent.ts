import type { CueList } from '../../types';

/** Wat tegen het voorstel wordt ingebracht. */
export const dissent: CueList = {
  signal: 'dissent',
  cues: [
    '(adviseert|adviseren|adviseerde) .{0,4} (negatief|tegen|om te wachten|te wachten|niet)',
    '(#Officials|#Citizens|#Countervailing|#Executives) .{0,5} (#Objection)',
    '(raadt|raden|raadde) .{0,6} (af|aan)',
    '(niet|geen) .{0,6} (eens|vinden|steunen|akkoord) .{0,4} (met|in)?',
    '(bezwaar|bezwaren) (tegen|van|bij|maakt|maken)',
    '(pleit|spreekt) .{0,3} (tegen|er tegen|daartegen)',
    '(laten|heeft|liet) .{0,3} aantekenen',
    '(kanttekening|voorbehoud|bedenking|minderheidsstandpunt)',
    '(waarschuwt|waarschuwen|waarschuwde|ontraadt|ontraden|betwijfelt|twijfelt)',
    '(stelt|vindt|stellen|vinden) dat .{0,14} (niet|onvoldoende|te|zonder|onjuist|beter)',
    '(actiegroep|tegenstanders|critici)',
  ],
  traps: ['geen bezwaar', 'bezwaar en beroep', 'zonder voorbehoud'],
  yes: [
    'FEZ adviseert u te wachten tot het voorjaar.',
    'De directie Financiën raadt af om nu te tekenen.',
    'De akoesticus raadt een kleinere afstand af.',
    'Bij de afdeling is niet iedereen het ermee eens.',
    'De dorpsraad heeft bezwaren tegen de route.',
    'Tegen dit voorstel pleit de korte termijn: dat spreekt daartegen.',
    'Het hoofd heeft laten aantekenen dat mei te laat is.',
    'Een kanttekening: het fonds is in 2029 leeg.',
    'De bond waarschuwt voor leegloop.',
    'De actiegroep stelt dat het zonder turbines kan.',
    'Tegenstanders wijzen op de kosten.',
  ],
  no: ['Er is geen bezwaar gemaakt.'],
};
