import type { CueList } from '../../types';

/** Wat een partij wil, nodig heeft of vreest, en waarom. */
export const interest: CueList = {
  signal: 'interest',
  cues: [
    '(#Citizens|#Officials|#Executives) .{0,4} (#Wish|#Fear)',
    '(hecht|hechten) .{0,3} aan',
    '(wil|willen) .{0,3} (dat|vooral|zelf|liever|geen|niet)',
    '(heeft|hebben) .{0,3} (liever|belang|behoefte)',
    '(vreest|vrezen|bang|bezorgd)',
    'voor .{0,10} (telt|draait)',
    '(voelt|voelen) zich',
    '(staat|staan) (voorop|centraal)',
  ],
  traps: ['u wordt gevraagd', 'uw raad vraagt', 'heeft belang bij de zaak als belanghebbende'],
  yes: [
    'De ouders willen een vast gezicht.',
    'De minister hecht aan een snelle start.',
    'Gemeenten willen zelf kunnen kiezen.',
    'De bond heeft liever een vast bedrag.',
    'De vakbond vreest voor banen.',
    'Voor de agrariërs draait het om de pacht.',
    'Het dorp voelt zich overvallen.',
    'Bij de dienst staat voorop dat het uitlegbaar is.',
  ],
  no: ['U wordt gevraagd in te stemmen.'],
};
