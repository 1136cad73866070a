import type { CueList } from '../../types';

/** Een spanning met beide kanten. */
export const dilemma: CueList = {
  signal: 'dilemma',
  cues: [
    'hoe #Up .{0,8} hoe (#Up|#Down)',
    '(spanning|balans|evenwicht|afruil|botsing) tussen',
    '(enerzijds|aan de ene kant)',
    '(anderzijds|aan de andere kant)',
    'ten koste van',
    '(op gespannen voet|haaks op|staat tegenover)',
    '(meer|sneller|minder|elke|elk|iedere) .{0,6} betekent .{0,3} (minder|meer|ook)',
    '(kunnen|kan|gaan|gaat) niet (allebei|samen|tegelijk)',
    'wint .{0,6} en verliest',
    '(lusten|lasten) .{0,4} (lasten|lusten)',
    'wat .{0,8} (wint|krijgt|helpt) .{0,8} (verliest|levert|schaadt|kost)',
    '(schuurt|wringt|botst|botsen)',
  ],
  traps: ['hoogspanning'],
  yes: [
    'Hoe langer wij wachten, hoe minder keus er is: hoe langer, hoe minder.',
    'Er is een spanning tussen snelheid en zorgvuldigheid.',
    'Enerzijds willen bewoners rust, anderzijds vragen ondernemers om loop.',
    'Aan de andere kant staat de omzet van de horeca.',
    'Eenvoud gaat ten koste van maatwerk.',
    'Dat staat op gespannen voet met de privacy.',
    'Sneller beslissen betekent minder maatwerk.',
    'Beide wensen gaan niet samen binnen dit budget.',
    'Elke beoordeling die wij inkorten, wint tijd en verliest aan zekerheid.',
    'De lusten en de lasten vallen niet op dezelfde plek.',
    'Wat de stad wint, verliest het dorp.',
    'De keuzevrijheid botst met de planning.',
  ],
  no: ['De hoogspanningslijn blijft staan.'],
};
