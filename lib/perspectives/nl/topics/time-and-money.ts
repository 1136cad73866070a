import type { TopicCues } from '../../perspective';

/** Vanaf wanneer iets geldt of begint. */
export const start: TopicCues = {
  cues: [
    '(per|vanaf|ingaande) #Number? (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)',
    '(per|vanaf) (begin|medio|eind|voorjaar|zomer|najaar|winter|schooljaar|studiejaar|seizoen)',
    'vanaf (het|de) .{0,2} (voorjaar|zomer|najaar|winter|schooljaar|studiejaar|seizoen|kwartaal)',
    '(per|vanaf) /^20[2-4][0-9]$/',
    'met ingang van',
    'met onmiddellijke ingang',
    '(treedt|treden) .{0,8} in werking',
    '(gaat|gaan) .{0,6} in (op|per|in|vanaf) .{0,2} (#Number|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)',
    '(ingangsdatum|invoeringsdatum|startdatum)',
    '(start|begint|beginnen|starten) .{0,4} (op|in|per) .{0,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)',
  ],
  traps: [
    '(sinds|was|waren|werd|werden|is|zijn) .{0,6} (per|vanaf) .{0,3} (aangepast|gewijzigd|gestopt|landelijk|geldend)',
    '(tot|sinds) .{0,4} met ingang van',
  ],
  yes: [
    'De bijdrage stijgt per 1 januari 2027.',
    'Bewoners betalen vanaf eind 2027 voor de vergunning.',
    'Kinderen reizen vanaf het nieuwe schooljaar gratis.',
    'De korting vervalt vanaf 2028.',
    'De toeslag vervalt met ingang van 1 maart.',
    'Het verbod geldt met onmiddellijke ingang.',
    'De verordening treedt op 1 juli in werking.',
    'De regeling gaat voor iedereen in op 1 april.',
    'Als invoeringsdatum houden wij 1 juli aan.',
    'De proef begint voor beide wijken in september.',
  ],
  no: [
    'Het besluit is per 1 augustus 2023 aangepast.',
    'De korting bedraagt 10% per maand.',
    'Vanaf 18 jaar betaalt iedereen mee.',
    'De regels zijn per 1 januari landelijk geldend.',
  ],
};

/** Vóór wanneer iets besloten of klaar moet zijn. */
export const deadline: TopicCues = {
  cues: [
    '(uiterlijk|voor) #Number (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)',
    '(uiterlijk|voor) (eind|begin|medio) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)',
    '(uiterlijk|voor) (eind|begin|medio) /^20[2-4][0-9]$/',
    'uiterlijk (in|op|maandag|dinsdag|woensdag|donderdag|vrijdag)',
    '(voor) (het|de) .{0,1} (zomerreces|kerstreces|reces|begrotingsbehandeling)',
    '(eerder|vroeger|later) dan .{0,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)',
    'op zijn vroegst',
    'binnen #Number (dagen|weken|maanden)',
  ],
  yes: [
    'Wij vragen uw akkoord vóór 1 mei.',
    'Het systeem is uiterlijk eind oktober klaar.',
    'De brug is klaar voor eind 2027.',
    'Uw besluit is uiterlijk vrijdag nodig.',
    'De brief moet voor het zomerreces weg.',
    'Dat lukt niet eerder dan 1 juli.',
    'De dienst kan op zijn vroegst in maart beginnen.',
    'Graag uw reactie binnen twee weken.',
  ],
  no: ['Voor 1.200 bewoners komt er ruimte bij.', 'De zaal is voor de zomer te klein gebleken.'],
};

/** Wat iets kost, in geld. */
export const amount: TopicCues = {
  cues: ['#Money #Number?', '#Number .{0,1} (euro|miljoen|miljard|mln|mld)'],
  traps: [
    '#Number (miljoen|miljard) (mensen|huishoudens|inwoners|burgers|leerlingen|bezoekers|ton|kilo|kilometer)',
  ],
  yes: ['Herstel kost € 400.000.', 'Daarvoor is 3 miljoen nodig.'],
  no: ['De stad telt 2 miljoen inwoners.', 'De kosten zijn nog niet bekend.'],
};

/** Waar het geld vandaan komt. */
export const cover: TopicCues = {
  cues: [
    '(dekking|dekken|gedekt|dekt|bekostigd|gefinancierd|betaald|betalen) .{0,6} (uit|binnen|door|via|van)',
    'ten laste van',
    '(komt|komen) .{0,3} uit .{0,4} (begroting|reserve|budget|fonds|budgetten|middelen|post|programma)',
    '(binnen|uit) .{0,3} (begroting|reserve|fonds|budget)',
    '(dekking|dekkingsvoorstel) .{0,2} (is|wordt|staat|bestaat)',
    'financieel gedekt',
  ],
  traps: [
    '(geen|zonder|ontbreekt|ongedekt) .{0,3} (dekking|dekken|gedekt) .{0,6} (uit|binnen|door|via|van)?',
    'dekking .{0,3} (ontbreekt|onbekend)',
    '(niet|geen) .{0,4} (binnen|uit) .{0,3} (begroting|budget|fonds|reserve)',
    '(huur|rekening|premie|bijdrage|boete) .{0,4} betalen .{0,6} (uit|binnen|door|via|van)',
  ],
  yes: [
    'De kosten worden gedekt uit de algemene reserve.',
    'Het bedrag komt ten laste van artikel 4.',
    'Het geld komt uit het budget voor wonen.',
    'Dit past binnen de begroting van 2027.',
    'De dekking is gevonden bij het onderdeel wegen.',
    'Het plan is financieel gedekt.',
  ],
  no: [
    'Er is nog geen dekking voor dit plan.',
    'Dit past niet binnen de begroting.',
    'De dekking ontbreekt.',
  ],
};
