import type { TopicCues } from '../../perspective';

/** Wat mensen zelf moeten doen, of juist niet meer. */
export const effort: TopicCues = {
  cues: [
    '(moet|moeten|dient|dienen) .{0,8} (aanvragen|aanmelden|indienen|melden|invullen|aanleveren|opsturen|regelen|betalen|bewaren|kiezen|aantonen|doorgeven|inleveren|verhuizen|aanpassen|registreren|bewijzen|wachten|omrijden|overstappen)',
    '(hoeft|hoeven) .{0,8} (aanvragen|aanmelden|indienen|melden|invullen|aanleveren|opsturen|regelen|betalen|doen|aantonen|doorgeven|registreren|bewijzen|wachten)',
    '(moet|moeten) .{0,4} (een|zelf|opnieuw) .{0,3} (aanvraag|aanvragen|formulier|bewijs|verklaring|melding)',
    '(aanvraag|formulier|melding|bewijs) .{0,3} (indienen|invullen|doen|inleveren|opsturen)',
    '(hoeft|hoeven) .{0,2} niets te doen',
    '(krijgt|krijgen|ontvangt|ontvangen) .{0,8} (automatisch|vanzelf)',
    '(vraagt|vragen) .{0,6} (zelf|digitaal|schriftelijk) aan',
  ],
  traps: [
    '(moet|moeten) .{0,4} (die|dat) .{0,4}',
    '(gemeente|gemeenten|dienst|uitvoering|college|raad|wij|afdeling) (moet|moeten|dient|dienen|hoeft|hoeven) .{0,8} (regelen|doen|kiezen|betalen|aanpassen|melden|registreren)',
  ],
  yes: [
    'Ouders moeten de opvang elk jaar opnieuw aanmelden.',
    'Huurders hoeven geen bewijs meer te leveren en niets in te dienen, en geen formulier in te vullen of te melden.',
    'Ondernemers moeten zelf een verklaring van de bank vragen.',
    'Wie bezwaar heeft, kan een formulier invullen.',
    'Gezinnen hoeven niets te doen.',
    'Zij krijgen het bedrag voortaan vanzelf.',
    'Studenten vragen de reiskosten zelf aan.',
  ],
  no: [
    'De gemeente moet dit snel regelen.',
    'Er zijn vorig jaar 300 aanvragen toegekend.',
    'Wij moeten nu kiezen.',
    'De club moet tarieven vragen die leden niet betalen.',
  ],
};

/** Bij wie mensen terechtkunnen. */
export const help: TopicCues = {
  cues: [
    '(terecht|terechtkunnen) .{0,3} (bij|op|in)',
    'bij .{0,5} (loket|balie|helpdesk|wijkteam|informatiepunt|spreekuur|bibliotheek|servicepunt) .{0,6} terecht',
    '(helpdesk|hulplijn|spreekuur|informatiepunt|klantenservice|telefoonteam|meldpunt|contactpunt)',
    '(krijgt|krijgen|krijg) .{0,6} (hulp|begeleiding|ondersteuning) .{0,3} (bij|van|om)',
    '(hulp|ondersteuning|begeleiding) .{0,1} bij .{0,2} (aanvraag|aanvragen|formulier|invullen|aanmelden|verhuizing|overstap)',
    '(helpt|helpen) .{0,4} (bij|met) .{0,3} (aanvraag|aanvragen|formulier|formulieren|invullen|overstap)',
    '(vast|eigen|persoonlijk) (contactpersoon|aanspreekpunt|begeleider)',
  ],
  traps: [
    '(contactpersoon|helpdesk) :',
    '(geen|zonder|niet) .{0,3} (helpdesk|spreekuur|loket|meldpunt|hulplijn)',
  ],
  yes: [
    'Ouders kunnen terecht bij de school.',
    'Inwoners kunnen met vragen bij het loket in de wijk terecht.',
    'Er komt een spreekuur in het dorpshuis.',
    'Wie dat wil, krijgt hulp van een vrijwilliger.',
    'Er is ondersteuning bij de aanvraag.',
    'De bibliotheek helpt mensen met de formulieren.',
    'Elk gezin krijgt een vast aanspreekpunt.',
  ],
  no: [
    'De kritiek is terecht.',
    'Contactpersoon: J. de Vries',
    'Er is geen helpdesk voor deze groep.',
    'De gemeente krijgt hulp.',
  ],
};

/** Hoe iemand tegen een besluit op kan komen. */
export const appeal: TopicCues = {
  cues: [
    'bezwaar .{0,3} (maken|maakt|indienen|instellen|aantekenen|openstaat|mogelijk)',
    '(maken|maakt|maak) .{0,3} bezwaar',
    'bezwaar en beroep',
    '(in|naar) beroep .{0,3} (gaan|gaat|bij|kan|kunnen)?',
    'beroep .{0,3} (instellen|aantekenen|openstaat|mogelijk)',
    'een (klacht|zienswijze) .{0,2} (indienen|in te dienen|doen)',
    '(herziening|heroverweging) .{0,3} (vragen|aanvragen|verzoeken)',
    '(bezwaartermijn|bezwaarprocedure|klachtenregeling|geschillencommissie|klachtencommissie)',
  ],
  traps: ['geen bezwaar .{0,3}', '(maakt|maken) .{0,2} geen bezwaar', 'zonder bezwaar'],
  yes: [
    'Bewoners kunnen zes weken lang bezwaar maken.',
    'Tegen het besluit maakt iemand bezwaar bij de gemeente.',
    'Bezwaar en beroep staan open.',
    'Daarna kan de aanvrager in beroep bij de rechter.',
    'Tegen de afwijzing is beroep mogelijk.',
    'Iedereen kan een zienswijze indienen.',
    'De ouder kan om herziening vragen.',
    'De bezwaartermijn is zes weken.',
  ],
  no: ['De commissie maakt geen bezwaar.', 'De portefeuillehouder beroept zich op het akkoord.'],
};

/** Wat er gebeurt als de regel in een bijzonder geval verkeerd uitpakt. */
export const exception: TopicCues = {
  cues: [
    '(hardheidsclausule|hardheidsregeling|overgangsregeling|overgangsrecht|overgangstermijn|afbouwregeling|vangnet|vangnetregeling|nadeelcompensatie|maatwerkregeling|maatwerkbudget|ontheffing|coulanceregeling)',
    '(uitzondering|uitzonderingen|vrijstelling) .{0,2} (voor|mogelijk|maken|geldt|gelden)',
    '(uitgezonderd|vrijgesteld) .{0,2} (van|zijn|is|worden|wordt)?',
    '(worden|wordt|krijgen|krijgt|ontvangt|ontvangen) .{0,4} (gecompenseerd|compensatie|schadevergoeding|tegemoetkoming)',
    '(schrijnende|bijzondere|uitzonderlijke) (gevallen|situaties|omstandigheden)',
  ],
  traps: [
    '(geen|zonder) .{0,2} (hardheidsclausule|overgangsregeling|overgangsrecht|uitzondering|uitzonderingen|vangnet|vangnetregeling|ontheffing|compensatie|vrijstelling) .{0,2}',
    '(bij|bij hoge|met) uitzondering',
    'uitzondering op',
  ],
  yes: [
    'De verordening krijgt een hardheidsclausule.',
    'Er is een uitzondering voor mantelzorgers.',
    'Chronisch zieken zijn vrijgesteld van de bijdrage.',
    'Huurders krijgen een tegemoetkoming.',
    'In schrijnende gevallen beslist de directeur.',
  ],
  no: ['Er is geen overgangsregeling.', 'Hierop is geen uitzondering mogelijk.'],
};

/** Hoe mensen het te horen krijgen. */
export const told: TopicCues = {
  cues: [
    '(krijgt|krijgen|ontvangt|ontvangen) .{0,8} (brief|bericht|bezoek|telefoontje|uitnodiging|folder|mail)',
    '(worden|wordt) .{0,8} (geïnformeerd|ingelicht|gebeld|aangeschreven|uitgenodigd|bericht|voorgelicht)',
    '(informeren|informeert|bellen|belt|benaderen|benadert|schrijft|schrijven) .{0,4} #Citizens',
    '(informatieavond|informatieavonds|bewonersbrief|campagne|publiekscampagne|huis-aan-huisbrief|inloopspreekuur)',
  ],
  traps: [
    '(minister|kamer|raad|college|staten|bestuur|commissie) .{0,4} (geïnformeerd|ingelicht)',
    '(worden|wordt) .{0,2} (kamer|raad|college|staten|bestuur|commissie|u) .{0,8} (geïnformeerd|ingelicht|bericht)',
    'met deze brief',
    'u .{0,6} (geïnformeerd|ingelicht|bericht)',
    '(geen|niet) .{0,4} (brief|bericht|geïnformeerd|ingelicht|voorlichting)',
  ],
  yes: [
    'Alle gezinnen krijgen in mei een brief.',
    'Omwonenden worden vóór de zomer ingelicht.',
    'De dienst belt alle bewoners.',
    'Er komt een campagne in drie talen.',
  ],
  no: [
    'De raad wordt hierover in mei geïnformeerd.',
    'Met deze brief informeer ik u over de voortgang.',
    'Kennis te nemen van de wijze waarop u wordt ingelicht.',
    'Zij hebben nog geen bericht gekregen.',
  ],
};

/** Wat nog moet komen: een gesprek dat er nog niet was. */
export const planned: TopicCues = {
  cues: [
    '(wordt|worden) .{0,8} (gesproken|besproken|geraadpleegd|geconsulteerd|betrokken|gehoord|uitgenodigd|gevraagd|overlegd)',
    '(zal|zullen|gaat|gaan|wil|willen) .{0,8} (spreken|bespreken|raadplegen|consulteren|betrekken|horen|uitnodigen|overleggen|overleg|gesprek|vragen)',
    '(volgt|volgen) .{0,4} (gesprek|gesprekken|overleg|consultatie|inspraak|participatie|bijeenkomst|bijeenkomsten)',
    '(internetconsultatie|consultatie|gesprekken|overleg|bijeenkomst) .{0,3} (start|starten|begint|volgt|volgen|staat|gepland)',
    'nog .{0,4} (spreken|gesproken|overleggen|raadplegen|gesprek)',
  ],
  yes: [
    'Met de boeren wordt in april gesproken.',
    'Wij zullen de huurders nog om hun mening vragen.',
    'In mei volgt een gesprek met de ouders.',
    'De internetconsultatie start in juni.',
    'Met de winkeliers moet nog worden gesproken.',
  ],
  no: ['Met de huurders is drie keer gesproken.'],
};
