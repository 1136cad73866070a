import type { CueList } from '../../types';

/** Wie is gehoord, en wat is ermee gedaan. */
export const consultation: CueList = {
  signal: 'consultation',
  cues: [
    '(is|zijn|wordt|worden|hebben|heeft) .{0,12} (gesproken|overlegd|geraadpleegd|geconsulteerd|gehoord)',
    '(gaven|gaf|geven|geeft) .{0,6} (aan|input)',
    '#Number .{0,4} (zienswijzen|reacties|insprekers|inwoners|deelnemers|bewoners|aanbieders) .{0,6} (binnen|ontvangen|meegedaan|gereageerd|kwamen|input)',
    '(zienswijzen|zienswijze|inspraak|inspraakreacties|internetconsultatie|marktconsultatie)',
    '(bijeenkomst|bijeenkomsten|inloopavond|inloopavonden|bewonersavond|enquête|panel|klankbordgroep|ronde tafel)',
    'op verzoek van',
    '(lieten|laat|liet|laten|heeft|hebben) .{0,3} weten',
    'in gesprek .{0,4} (met|gaan|gegaan)?',
    '(vooroverleg|overleg) met',
    '(overgenomen|verwerkt|meegenomen) .{0,3} (in|omdat|is|zijn)',
    '(betrokken|uitgenodigd) .{0,4} (bij|om)',
  ],
  traps: ['arbeidsparticipatie', 'hoorcollege'],
  yes: [
    'Met de VNG is in mei gesproken.',
    'De aanbieders gaven aan dat de termijn te kort is.',
    'Er zijn 148 zienswijzen ontvangen.',
    'De internetconsultatie leverde weinig op.',
    'Er was een inloopavond in het dorpshuis.',
    'Op verzoek van de insprekers is de route verlegd.',
    'De bond liet weten geen tijd te hebben.',
    'De komende maanden gaan wij in gesprek met de winkeliers.',
    'Het vooroverleg met de provincie is afgerond.',
    'Hun inbreng is verwerkt in de regels.',
    'De cliëntenraad is bij het ontwerp betrokken: betrokken bij de keuze.',
  ],
  no: ['De arbeidsparticipatie steeg.'],
};
