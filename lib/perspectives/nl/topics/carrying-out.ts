import type { TopicCues } from '../../perspective';

/** Hoeveel mensen en tijd het kost om uit te voeren. */
export const capacity: TopicCues = {
  cues: [
    "#Number .{0,2} (fte|fte's|formatieplaatsen|voltijdbanen|arbeidsplaatsen|arbeidsjaren|mensjaren)",
    '#Number .{0,2} (medewerkers|inspecteurs|behandelaars|consulenten|boa|collega|adviseurs|artsen) .{0,4} (nodig|extra|erbij|werven|tekort|beschikbaar)',
    '#Number (extra|nieuwe) (medewerkers|inspecteurs|behandelaars|consulenten|adviseurs|artsen|boa)',
    '#Number (uur|uren) .{0,2} per (week|maand|jaar|dossier|zaak|aanvraag)',
    '(capaciteit|menskracht|formatie|bezetting|personeel|mensen|uren) .{0,6} (beschikbaar|ontbreekt|tekort|onvoldoende|voldoende|genoeg|nodig|vrij|krap|vrijgemaakt)',
    '(genoeg|voldoende|onvoldoende|weinig|geen|extra|meer) .{0,1} (capaciteit|menskracht|formatie|personeel)',
    '(tekort|gebrek) aan .{0,2} (capaciteit|menskracht|personeel|mensen|medewerkers|inspecteurs|artsen)',
    '(werven|werft|aannemen|inhuren) .{0,4} #Number',
  ],
  traps: [
    '(mensen|uren) .{0,6} (nodig|beschikbaar) .{0,3} (zorg|woning|woningen|hulp|huis)',
    '(netcapaciteit|opvangcapaciteit)',
  ],
  yes: [
    'Dit vraagt 12 fte.',
    'Daarvoor zijn vier inspecteurs extra nodig.',
    'Er zijn 10 extra consulenten.',
    'Het kost 6 uur per dossier.',
    'De capaciteit bij de dienst is niet voldoende.',
    'De afdeling heeft onvoldoende personeel.',
    'Er is een gebrek aan artsen.',
    'De dienst moet nog twintig mensen werven, of inhuren voor 3 jaar.',
  ],
  no: ['Er wachten 400 mensen.', 'De pilot duurt 6 maanden.'],
};

/** Wat er anders moet in systemen en gegevens. */
export const systems: TopicCues = {
  cues: [
    '(systeem|systemen|ict|software|applicatie|portaal|koppeling|koppelvlak|registratie|zaaksysteem|website|app) .{0,6} (aanpassen|aangepast|aanpassing|bouwen|gebouwd|vervangen|nodig|klaar|gereed|testen|getest|inrichten|ingericht|aan te passen|uitbreiden|uitgebreid)',
    '(aanpassing|aanpassingen|wijziging|bouw|vernieuwing) .{0,2} (van|aan|in) .{0,3} (systeem|systemen|ict|software|applicatie|portaal|koppeling|registratie|zaaksysteem)',
    '(ict-aanpassing|ict-aanpassingen|ict-kosten|ict-systeem|ict-wijziging|systeemaanpassing|systeemaanpassingen|releasekalender|gegevensuitwisseling|gegevenslevering)',
    '(bouwt|bouwen|ontwikkelt|ontwikkelen) .{0,4} (systeem|portaal|koppeling|app|applicatie|module)',
    '(systeem|systemen|software|applicatie) .{0,3} (kan|kunnen) .{0,6} (niet|pas|al|aan)',
  ],
  traps: ['(rechtssysteem|zorgsysteem|toeslagensysteem|belastingsysteem)'],
  yes: [
    'Het systeem moet daarvoor worden aangepast.',
    'Een aanpassing van de applicatie duurt vier maanden.',
    'De systeemaanpassingen kosten € 2 miljoen.',
    'De leverancier bouwt een nieuwe module.',
    'De software kan twee tarieven niet aan.',
  ],
  no: ['Het systeem van toeslagen is ingewikkeld.', 'De website trekt veel bezoekers.'],
};

/** Ruimte voor wie uitvoert om in een bijzonder geval anders te beslissen. */
export const room: TopicCues = {
  cues: [
    '(handelingsruimte|beslisruimte|beoordelingsruimte|beleidsruimte|hardheidsclausule|maatwerkbudget|discretionaire)',
    '(mag|mogen|kan|kunnen) .{0,8} (afwijken|uitzondering|maatwerk)',
    'ruimte .{0,2} (om|voor) .{0,4} (maatwerk|afwijken|wijken|oordeel|beslissen|wegen|afweging)',
    '(maatwerk) .{0,3} (mogelijk|leveren|bieden|toegestaan|toepassen)',
    'naar eigen (oordeel|inzicht)',
  ],
  traps: [
    '(geen|zonder|weinig|minder) .{0,3} (handelingsruimte|beslisruimte|beoordelingsruimte|beleidsruimte|maatwerk|hardheidsclausule) .{0,2}',
    '(geen|niet|weinig|minder) .{0,2} ruimte .{0,2} (om|voor) .{0,4} (maatwerk|afwijken|wijken|oordeel|beslissen|wegen|afweging)',
    '(mag|mogen|kan|kunnen) .{0,3} (niet|geen) .{0,5} (afwijken|uitzondering|maatwerk)',
  ],
  yes: [
    'De regeling geeft behandelaars beoordelingsruimte.',
    'De consulent mag in zo’n geval afwijken.',
    'Er blijft ruimte voor een eigen oordeel.',
    'Maatwerk blijft mogelijk.',
    'De arts beslist naar eigen inzicht.',
  ],
  no: [
    'Er is geen ruimte voor maatwerk.',
    'De balie kan niet afwijken.',
    'Er is ruimte voor 400 auto’s.',
  ],
};

/** Wat de uitvoering of het toezicht zelf ervan vindt. */
export const advice: TopicCues = {
  cues: [
    '#Officials .{0,6} (adviseert|adviseren|adviseerde|adviseerden|oordeelt|oordelen|oordeelde|waarschuwt|waarschuwen|waarschuwde|waarschuwden|vindt|vinden|vond|vonden|acht|achten|meldt|melden|meldde|ontraadt|ontraden|schat|schatten|verwacht|verwachten)',
    '(volgens|aldus) .{0,2} #Officials',
    '(oordeel|advies|reactie|inschatting|conclusie) van .{0,3} #Officials',
    '(uitvoeringstoets|invoeringstoets|uitvoeringsanalyse|handhaafbaarheidstoets|uitvoerbaarheidstoets) .{0,6} (blijkt|concludeert|laat|luidt|wijst|is|stelt)',
    'blijkt uit .{0,4} (uitvoeringstoets|invoeringstoets|uitvoeringsanalyse|handhaafbaarheidstoets)',
  ],
  traps: [
    '#Officials .{0,3} (wordt|worden) .{0,3} (geacht|verwacht)',
    '#Officials .{0,2} (van|voor) .{0,3} verwacht',
  ],
  yes: [
    'De omgevingsdienst waarschuwt voor meer meldingen.',
    'Volgens UWV lukt dit niet.',
    'Het oordeel van de Belastingdienst is positief.',
    'De uitvoeringstoets concludeert dat het kan.',
    'Dat blijkt uit de uitvoeringstoets.',
  ],
  no: ['De gemeente betaalt de kosten.', 'Er volgt nog een uitvoeringstoets.'],
};
