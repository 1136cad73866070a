import type { TopicCues } from '../../perspective';

/** Een toezegging, motie of ander gegeven woord. */
export const promise: TopicCues = {
  cues: [
    '(motie|moties|amendement|amendementen)',
    '/^motie-/ .{0,8} (verzoekt|verzocht|vraagt|vroeg|roept|riep|draagt|droeg|wil|aangenomen)',
    '(toegezegd|toezegging|toezeggingen|toezegt|zegde|zegt|beloofd|beloofde|belofte)',
    '(verzocht|verzoekt|vroeg|vroegen) .{0,4} (om|college|kabinet|regering|minister|ons|mij)',
    '(raad|kamer|staten|bestuur) .{0,3} (vroeg|verzocht|besloot|droeg)',
    '(coalitieakkoord|regeerakkoord|regeerprogramma|collegeprogramma|bestuursakkoord|hoofdlijnenakkoord)',
  ],
  traps: ['(zegt|zegde) (dat|de|het|zij|hij)', 'u wordt (verzocht|gevraagd)', 'orde motie'],
  yes: [
    'De motie over het tarief is aangenomen.',
    'De motie-De Boer verzoekt om een lager tarief.',
    'De wethouder heeft dit in mei toegezegd.',
    'De leden vroegen om een overzicht.',
    'De raad droeg het college op een plan te maken; de raad besloot dat in mei.',
    'Dit staat in het coalitieakkoord.',
  ],
  no: ['U wordt verzocht in te stemmen.', 'De bewoner zegt dat het druk is.'],
};

/** Wat de volksvertegenwoordiging ervan vindt of zal vragen. */
export const position: TopicCues = {
  cues: [
    '(fractie|fracties|coalitie|oppositie|kamer|raad|staten|raadsleden|kamerleden|statenleden|meerderheid) .{0,6} (steunt|steunen|kritisch|verdeeld|voorstander|tegenstander|wil|willen|vindt|vinden|pleit|pleiten|bezorgd|tegen|eist|eisen)',
    '(meerderheid|draagvlak|steun) .{0,3} (in|van|voor) .{0,3} (kamer|raad|staten|fracties)',
    '(raadsbreed|kamerbreed|statenbreed)',
    '(gevoelig|kritisch|onrust) .{0,3} in .{0,2} (kamer|raad|staten)',
    '(kamer|raad|staten|fracties|commissie) .{0,4} (zal|zullen) .{0,8} (vragen|wijzen|willen|aandringen|letten)',
  ],
  traps: ['raad van .{0,6}', 'kamer van koophandel .{0,6}'],
  yes: [
    'De fractie van het CDA is kritisch.',
    'Er is een meerderheid in de raad.',
    'De motie is raadsbreed aangenomen.',
    'Dit ligt gevoelig in de Kamer.',
    'De Staten zullen naar de kosten vragen.',
  ],
  no: ['De Kamer van Koophandel is tegen.', 'De Kamer ontvangt deze brief in mei.'],
};

/** Hoe wordt gevolgd of het werkt. */
export const monitor: TopicCues = {
  cues: [
    '(evaluatie|tussenevaluatie|nulmeting|monitor|voortgangsrapportage|jaarrapportage|voortgangsbrief|effectmeting|invoeringstoets) .{0,6} (volgt|komt|in|na|per|verschijnt|start|plaats|elk|elke|ieder|van)',
    '(evalueren|geëvalueerd|evalueert|monitoren|gemonitord|monitort)',
    '(meten|gemeten|meet|meten|volgen|gevolgd|volgt) .{0,6} (effect|effecten|voortgang|resultaat|resultaten|werking|aantal)',
    '(effect|effecten|voortgang|resultaat|resultaten|werking) .{0,6} (meten|gemeten|gevolgd|volgen)',
    '(rapporteert|rapporteren|gerapporteerd|rapportage) .{0,6} (aan|over|per|elk|elke|ieder|jaarlijks|halfjaarlijks|kwartaal)',
    '(jaarlijks|halfjaarlijks|kwartaal|maandelijks) .{0,6} (rapportage|rapporteert|rapporteren|geïnformeerd|bericht|verslag|meting|cijfers)',
    'stuurt .{0,4} bij',
    '(tussentijds|tussentijdse) .{0,3} (bijsturen|bijstelling|bijgesteld|stopmoment|evaluatie|meting)',
  ],
  traps: [
    '(uit|blijkens|volgens|aanleiding van) .{0,3} (evaluatie|monitor|nulmeting|voortgangsrapportage|jaarrapportage) .{0,6}',
    '(geen|zonder|nooit|niet) .{0,5} (evaluatie|geëvalueerd|gemonitord|gemeten|nulmeting|monitor|gevolgd) .{0,6}',
    '(is|zijn|werd|werden) .{0,6} geëvalueerd',
  ],
  yes: [
    'Een evaluatie volgt na twee jaar.',
    'Wij monitoren de instroom.',
    'De inspectie meet elk jaar het effect.',
    'De resultaten worden per wijk gevolgd.',
    'Het college rapporteert hierover aan de raad.',
    'De raad krijgt jaarlijks een rapportage.',
    'De werkgroep stuurt zo nodig bij.',
    'Na een jaar is een tussentijdse bijstelling mogelijk.',
  ],
  no: [
    'Uit de evaluatie in 2023 bleek dat het werkt.',
    'Naar aanleiding van de evaluatie van januari is het plan herzien.',
    'Er is nooit geëvalueerd.',
    'De volgende halte vervalt.',
  ],
};

/** Wie toezicht houdt. */
export const oversight: TopicCues = {
  cues: [
    '(inspectie|inspecties|inspecteur|inspecteurs|toezichthouder|toezichthouders|toezicht|arbeidsinspectie|onderwijsinspectie|kansspelautoriteit|autoriteit|inspectiedienst)',
    '(igj|ilt|nvwa|acm|afm|dnb|nza|ibtd|anvs|rdi|sodm|adr)',
  ],
  traps: ['raad van toezicht', 'onder toezicht .{0,3} (stellen|gesteld)'],
  yes: ['De inspectie ziet toe op de naleving.', 'De NVWA kijkt mee.'],
  no: ['De raad van toezicht vergadert in mei.'],
};

/** Aan welke regel of norm wordt getoetst. */
export const norm: TopicCues = {
  cues: [
    '(toetst|toetsen|getoetst|beoordeeld|beoordeelt) .{0,3} aan .{0,5}',
    '(voldoen|voldoet|voldeed) aan .{0,4} (eis|eisen|norm|normen|voorschrift|voorschriften|artikel|wet|regels|richtlijn|verordening)',
    '(toetsingskader|normenkader|beoordelingskader|kwaliteitseisen|kwaliteitsnorm|toezichtkader)',
    '(norm|grens|grenswaarde|maximum|minimum) (is|van|bedraagt|wordt|ligt) .{0,3} #Number',
    '(verplicht|verboden) .{0,4} (krachtens|ingevolge|volgens|op grond van) .{0,3} (artikel|wet|verordening)',
  ],
  yes: [
    'De inspectie toetst aan het bouwbesluit.',
    'Elke stal moet voldoen aan de nieuwe eisen.',
    'Het toezichtkader wordt in mei aangepast.',
    'De norm is 50 decibel.',
    'Dat is verplicht volgens de wet.',
  ],
  no: ['Het komt ten laste van artikel 4.', 'Het normale tarief blijft.'],
};

/** Wie waarvoor verantwoordelijk is. */
export const responsible: TopicCues = {
  cues: [
    '(verantwoordelijk|eindverantwoordelijk|stelselverantwoordelijk|aansprakelijk|aanspreekbaar) .{0,3} (voor|is|zijn|blijft|blijven|op)',
    '(verantwoordelijkheid|verantwoordelijkheden|eindverantwoordelijkheid) .{0,4} (van|bij|ligt|liggen|draagt|blijft)',
    '(bevoegd|bevoegdheid|bevoegdheden) .{0,4} (om|tot|gezag|van|bij|ligt|voor)',
    '(eigenaar|opdrachtgever|opdrachtnemer|regiehouder|procesverantwoordelijke) .{0,2} (is|zijn|wordt|blijft)',
    '(mandaat) .{0,4} (aan|van|voor|bij|om)',
    '(belegd|ondergebracht) bij',
  ],
  traps: [
    '(onduidelijk|niemand|niet) .{0,5} (verantwoordelijk|bevoegd|eindverantwoordelijk|aanspreekbaar) .{0,3}',
    'over .{0,2} (bevoegdheid|bevoegdheden|verantwoordelijkheid) .{0,4}',
    '(bevoegdheid|bevoegdheden) .{0,5} onverlet',
  ],
  yes: [
    'De provincie is verantwoordelijk voor de vergunning.',
    'De verantwoordelijkheid ligt bij het college.',
    'Gedeputeerde Staten zijn bevoegd gezag; de bevoegdheid ligt daar.',
    'Opdrachtgever is het ministerie.',
    'Het college geeft mandaat aan de directeur.',
    'De taak is belegd bij de omgevingsdienst.',
  ],
  no: [
    'Niemand is verantwoordelijk voor de brug.',
    'De eigenaar verkoopt het pand.',
    'Over de bevoegdheid van artsen gaat deze brief niet.',
    'De bevoegdheid van de rechter blijft onverlet.',
  ],
};

/** Wat er gebeurt met wie zich niet aan de regel houdt. */
export const enforce: TopicCues = {
  cues: [
    '(boete|boetes|dwangsom|sanctie|sancties|bestuursdwang|strafkorting|terugvordering|waarschuwing) .{0,4} (van|op|opleggen|opgelegd|krijgt|krijgen|volgt|volgen|kan|kunnen|legt|bij)',
    '(krijgt|krijgen|riskeert|riskeren|volgt|volgen|oplegt) .{0,4} (boete|dwangsom|sanctie|waarschuwing)',
    '(handhaaft|handhaven|gehandhaafd) .{0,8}',
    '(trekt|trekken|ingetrokken|intrekken) .{0,4} (vergunning|subsidie|erkenning)',
    '(vergunning|subsidie|erkenning) .{0,4} (ingetrokken|intrekken|schorsen|geschorst|teruggevorderd)',
    'beboet',
  ],
  traps: [
    '(huidige|bestaande) .{0,3} (handhaven|gehandhaafd) .{0,8}',
    '(niet|geen|nauwelijks|zonder) .{0,4} (gehandhaafd|handhaven|boete|boetes|sanctie|sancties) .{0,4}',
    '(handhaven|gehandhaafd) .{0,4} (tarief|niveau|situatie|huidige|regeling)',
  ],
  yes: [
    'Een boete kan oplopen tot € 4.000; de sanctie volgt na een maand.',
    'De verhuurder riskeert een dwangsom.',
    'De gemeente handhaaft op vaste tijden.',
    'Het college trekt dan de vergunning in.',
    'De subsidie wordt teruggevorderd.',
    'Wie doorgaat, wordt beboet.',
  ],
  no: ['Er wordt nauwelijks gehandhaafd.', 'De huidige regeling handhaven kost meer.'],
};

/** Hoe de regel te ontwijken of te misbruiken is. */
export const evasion: TopicCues = {
  cues: [
    '(misbruik|fraude|oneigenlijk gebruik|schijnconstructies|schijnzelfstandigheid|ontwijking|omzeiling|fraudegevoelig|fraudebestendig|fraudebestendigheid|fraudeurs|fraudeur)',
    '(ontwijken|omzeilen|ontduiken|ontwijkt|omzeilt|ontduikt) .{0,3}',
    '(misbruiken|misbruikt) .{0,3}',
    '(weglekken|weglekeffect|weglekeffecten|waterbedeffect)',
  ],
  yes: [
    'De regeling is gevoelig voor misbruik.',
    'Verhuurders kunnen de regel omzeilen.',
    'De toeslag is eerder misbruikt.',
    'Wij verwachten een waterbedeffect in de buurwijk.',
  ],
  no: ['De regeling is eenvoudig.'],
};

/** Waarom iemand dat wil. */
export const reason: TopicCues = {
  cues: [
    '(omdat|want|immers|doordat|aangezien|daarom)',
    '(reden|redenen) .{0,3} (is|zijn|hiervoor|daarvoor|dat)',
  ],
  yes: ['Zij wil dit, omdat het eerder misging.', 'De reden is dat de kosten stijgen.'],
  no: ['De kosten stijgen.'],
};

/** Waar iemand nog meer mee te maken heeft. */
export const besides: TopicCues = {
  cues: [
    '(heeft|hebben|krijgt|krijgen) .{0,4} ook .{0,6} te maken met',
    'ook .{0,3} te maken (heeft|hebben|krijgt|krijgen|met)',
    '(tegelijk|tegelijkertijd|daarnaast|ondertussen|intussen) .{0,4} (speelt|spelen|loopt|lopen|moet|moeten|ligt|liggen|staat|staan|heeft|hebben|dient|wacht)',
    '(speelt|spelen) .{0,3} ook',
    '(naast|bovenop) .{0,4} (hervorming|bezuiniging|bezuinigingen|verkiezingen|opgave|opgaven|wijzigingen|stelselwijziging|invoering|drukte)',
    '(verkiezingen|formatie|begrotingsonderhandelingen|voorjaarsbesluitvorming|bezuinigingen) .{0,6} (speelt|spelen|lopen|loopt|staan|komen|aanstaande)',
  ],
  yes: [
    'De dienst heeft ook met een fusie te maken; zij heeft ook in 2027 te maken met uitval.',
    'Dat zij ook te maken heeft met bezuinigingen, telt mee.',
    'Tegelijk loopt bij de dienst een verhuizing.',
    'Voor de wethouder speelt ook het stadion.',
    'Dit komt naast de bezuiniging op de wijkteams.',
    'De verkiezingen staan voor de deur.',
  ],
  no: ['Dit staat naast het station.'],
};
