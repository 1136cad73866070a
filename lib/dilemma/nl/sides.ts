import type { SideRule } from '../rules';

/** Hoe een Nederlandse zin twee kanten tegenover elkaar zet; de zekerste vormen eerst. */
export const sides: readonly SideRule[] = [
  {
    name: 'enerzijds … anderzijds',
    pattern:
      /(?<one>\b(?:enerzijds|aan de ene kant)\b.+?)[,;.]?\s+(?:(?:en|maar)\s+)?(?<other>(?:anderzijds|aan de andere kant)\b.+)/diu,
    yes: [
      [
        'Enerzijds willen bewoners rust, anderzijds vragen ondernemers om loop.',
        'Enerzijds willen bewoners rust',
        'anderzijds vragen ondernemers om loop',
      ],
      [
        'Aan de ene kant vragen telers om snelheid. Aan de andere kant eist de wet inspraak.',
        'Aan de ene kant vragen telers om snelheid',
        'Aan de andere kant eist de wet inspraak',
      ],
    ],
    no: ['Enerzijds willen bewoners rust.'],
  },
  {
    name: 'hoe … hoe',
    pattern:
      /(?<one>\b(?:hoe|naarmate)\s+(?:meer|minder|\p{L}+er)\b[^,;]+),\s*(?<other>(?:hoe|des te)\s[^;]+)/diu,
    yes: [
      [
        'Hoe strenger de toets, hoe kleiner de groep die meedoet.',
        'Hoe strenger de toets',
        'hoe kleiner de groep die meedoet',
      ],
      [
        'Naarmate langer wordt gewacht, des te groter wordt de rekening.',
        'Naarmate langer wordt gewacht',
        'des te groter wordt de rekening',
      ],
    ],
    no: ['Hoe dan ook, hoe het afloopt weten wij in mei.'],
  },
  {
    name: 'weegt zwaarder dan',
    wins: 'one',
    pattern:
      /(?:^|[,;:]\s+)(?:daarom\s+)?(?<one>[^,;:]+?)\s+(?:weegt|wegen|woog|wogen|telt|tellen)\s+(?:(?:hier|nu|toch|dan|ook|dus|daarom|voor\s+ons|in\s+dit\s+geval|in\s+deze\s+\p{L}+)\s+){0,3}?zwaarder\s+dan\s+(?<other>[^;:]+)/diu,
    yes: [
      ['De snelheid weegt hier zwaarder dan het maatwerk.', 'De snelheid', 'het maatwerk'],
      [
        'Vertrouwelijkheid weegt in deze fase zwaarder dan tegenspraak: een naam is niet te herstellen.',
        'Vertrouwelijkheid',
        'tegenspraak',
      ],
    ],
    no: ['De container is zwaarder dan vorig jaar.'],
  },
  {
    name: 'zwaarder weegt dan, met het werkwoord voorop',
    wins: 'one',
    pattern:
      /\b(?:weegt|wegen|woog|wogen|telt|tellen)\s+(?<one>(?:de|het|een|dat|die|deze|dit)\s[^,;:]+?)\s+(?:(?:hier|nu|toch|voor\s+ons)\s+){0,2}zwaarder\s+dan\s+(?<other>[^;:]+)/diu,
    yes: [
      [
        'Alles bijeen wogen de banen in de haven voor ons zwaarder dan het uitzicht.',
        'de banen in de haven',
        'het uitzicht',
      ],
    ],
    no: ['De kraan woog de container, die zwaarder was.'],
  },
  {
    name: 'zwaarder weegt dan, in een bijzin',
    wins: 'one',
    pattern:
      /(?:^|[,;:]\s+)(?:omdat|doordat|aangezien|nu|dat)\s+(?<one>[^,;:]+?)\s+(?:(?:hier|nu|toch|dan|ook|voor\s+ons)\s+){0,3}?zwaarder\s+(?:weegt|wegen|woog|wogen|telt|tellen)\s+dan\s+(?<other>[^;:]+)/diu,
    yes: [
      [
        'Wij kiezen B, omdat de snelheid hier zwaarder weegt dan het maatwerk.',
        'de snelheid',
        'het maatwerk',
      ],
    ],
    no: ['De container die zwaarder weegt, gaat op de trein.'],
  },
  {
    name: 'kiezen voor … en niet voor',
    wins: 'one',
    pattern:
      /\b(?:kiezen|kiest|kies|kozen|koos)\s+(?:\S+\s+){0,4}?voor\s+(?<one>[^,;:]+?),?\s+(?:boven|in\s+plaats\s+van|en\s+niet\s+voor)\s+(?<other>[^,;:]+)/diu,
    yes: [
      [
        'Daarom kiezen wij hier voor rust in de nacht en niet voor een langere kermis.',
        'rust in de nacht',
        'een langere kermis',
      ],
    ],
    no: ['Wij kiezen voor een brug bij het dorp.'],
  },
  {
    name: 'zwaarder laten wegen dan',
    wins: 'one',
    pattern:
      /\b(?:laten|laat|lieten|liet)\s+(?:(?:wij|we|ik|het college)\s+)?(?<one>[^,;:]+?)\s+zwaarder\s+wegen\s+dan\s+(?<other>[^;:]+)/diu,
    yes: [
      [
        'Wij laten die termijn zwaarder wegen dan het uitzicht van het dorp.',
        'die termijn',
        'het uitzicht van het dorp',
      ],
    ],
    no: ['Wij laten de container wegen.'],
  },
  {
    name: 'weegt niet op tegen',
    wins: 'other',
    pattern:
      /(?:^|[,;:]\s+)(?<one>[^,;:]+?)\s+(?:weegt|wegen|woog|wogen)\s+(?:\S+\s+){0,3}?niet\s+op\s+tegen\s+(?<other>[^;:]+)/diu,
    yes: [
      [
        'De hinder van een jaar weegt niet op tegen tien jaar wachten.',
        'De hinder van een jaar',
        'tien jaar wachten',
      ],
    ],
    no: ['De kosten wegen op tegen de baten.'],
  },
  {
    name: 'gaat boven',
    wins: 'one',
    pattern:
      /(?:^|[,;:]\s+)(?<one>[^,;:]+?)\s+(?:gaat|gaan|krijgt|krijgen|prevaleert|prevaleren|verdient|verdienen)\s+(?:\S+\s+){0,4}?(?:boven|voorrang\s+op)\s+(?<other>[^;:]+)/diu,
    yes: [
      ['Fietsers krijgen hier voorrang op auto’s.', 'Fietsers', 'auto’s'],
      [
        'Het belang van rust gaat hier boven dat van de kermis.',
        'Het belang van rust',
        'dat van de kermis',
      ],
      [
        'De zuidelijke locatie verdient de voorkeur boven het park.',
        'De zuidelijke locatie',
        'het park',
      ],
    ],
    no: ['De lamp hangt boven de oversteek.', 'Fietsers krijgen voorrang.'],
  },
  {
    name: 'voorrang geven boven',
    wins: 'one',
    pattern:
      /\b(?:geven|geeft|gaf|gaven|stellen|stelt|verkiezen|verkiest)\s+(?:(?:wij|we|ik|het college)\s+)?(?<one>[^,;:]+?)\s+(?:(?:de\s+)?(?:voorrang|voorkeur|prioriteit)\s+)?boven\s+(?<other>[^;:]+)/diu,
    yes: [
      [
        'Wij geven de veiligheid van kinderen voorrang boven de doorstroming.',
        'de veiligheid van kinderen',
        'de doorstroming',
      ],
    ],
    no: ['De lamp geeft licht bij de oversteek.'],
  },
  {
    name: 'voorrang geven aan',
    wins: 'one',
    pattern:
      /\b(?:voorrang|prioriteit|de doorslag|de voorkeur)\s+(?:\S+\s+)?aan\s+(?<one>[^,;:]+?)(?:\s+en\s+niet\s+aan\s+(?<other>[^,;:]+))?(?=[,;:.]|$)/diu,
    yes: [
      [
        'Wij geven de doorslag aan de betaalbaarheid voor de hele groep en niet aan de kleinere groep zonder buffer, omdat zij niets oplevert.',
        'de betaalbaarheid voor de hele groep',
        'de kleinere groep zonder buffer',
      ],
      ['De wet geeft voorrang aan huurders.', 'huurders', null],
    ],
    no: ['De voorrang op het kruispunt verandert.'],
  },
  {
    name: 'meer gewicht dan',
    wins: 'one',
    pattern:
      /\b(?:krijgt|krijgen|geven|geeft)\s+(?:(?:wij|we|ik|het college)\s+)?(?<one>[^,;:]+?)\s+meer\s+gewicht\s+dan\s+(?<other>[^,;:]+)/diu,
    yes: [
      [
        'Zo krijgt de overstap meer gewicht dan de parkeerdruk, omdat een paal anderen helpt.',
        'de overstap',
        'de parkeerdruk',
      ],
    ],
    no: ['De kist krijgt meer gewicht.'],
  },
  {
    name: 'laten wijken voor',
    wins: 'other',
    pattern:
      /\b(?:laten|laat)\s+(?:(?:wij|we|ik|het college)\s+)?(?<one>[^,;:]+?)\s+wijken\s+voor\s+(?<other>[^,;:]+)/diu,
    yes: [
      [
        'Het plan laat de zomerpret van de wijk wijken voor het zwemdiploma.',
        'de zomerpret van de wijk',
        'het zwemdiploma',
      ],
    ],
    no: ['De wijken voor ouderen liggen in het westen.'],
  },
  {
    name: 'de voorkeur geven',
    wins: 'one',
    pattern:
      /\b(?:geven|geeft|gaf|gaven)\s+(?:(?:wij|we|ik|het college)\s+)?(?<one>[^,;:]+?)\s+(?:de\s+)?(?:voorkeur|voorrang|prioriteit)(?=[,;:.]|$)/diu,
    yes: [['Wij geven de rust in de wijk voorrang.', 'de rust in de wijk', null]],
    no: ['Geef voorrang aan rechts.'],
  },
  {
    name: 'geeft de doorslag',
    wins: 'one',
    pattern:
      /(?:^|[,;:]\s+)(?<one>[^,;:]+?)\s+(?:geeft|gaf|geven|gaven|is|zijn|was|waren|weegt|wegen)\s+(?:(?:hier|nu|voor\s+ons|dan|dus|daarom)\s+){0,2}(?:de\s+doorslag(?!\s+aan)|doorslaggevend|het\s+zwaarst)/diu,
    yes: [['De veiligheid op de weg geeft hier de doorslag.', 'De veiligheid op de weg', null]],
    no: ['Wij geven de doorslag aan de veiligheid.'],
  },
  {
    name: 'acht doorslaggevend',
    wins: 'one',
    pattern:
      /\b(?:acht|achten|vindt|vinden)\s+(?:(?:wij|we|ik|het college)\s+)?(?<one>[^,;:]+?)\s+(?:(?:hier|nu)\s+)?doorslaggevend/diu,
    yes: [['De regering acht de solidariteit hier doorslaggevend.', 'de solidariteit', null]],
    no: ['Wij vinden de plek mooi.'],
  },
  {
    name: 'voor lief nemen',
    wins: 'one',
    pattern:
      /\b(?:(?:nemen|neemt)(?=[^;:]*\s(?:voor lief|op de koop toe)\b)|accepteren|accepteert|aanvaarden|aanvaardt)\s+(?:(?:wij|we|ik|het college|het kabinet|daarvoor|daarbij)\s+)*(?<other>[^,;:]+?)(?:\s+(?:voor lief|op de koop toe))?(?=[,;:.]|$)/diu,
    yes: [
      ['Het kabinet neemt de langere aanloop op de koop toe.', null, 'de langere aanloop'],
      [
        'Daarom accepteren wij daarvoor bij deze dossiers een hoger foutpercentage, omdat de tijd dringt.',
        null,
        'bij deze dossiers een hoger foutpercentage',
      ],
    ],
    no: ['De aanloop duurt langer.', 'Wie snel grond wil, neemt wat er is.'],
  },
  {
    name: 'hier loslaten',
    wins: 'one',
    pattern:
      /\b(?:laten|laat)\s+(?:(?:wij|we|ik|het college)\s+)?(?<other>[^,;:]+?)\s+(?:hier\s+)?los(?=[,;:.]|$)/diu,
    yes: [['Daarom laten we de precisie van A hier los.', null, 'de precisie van A']],
    no: ['De hond loopt los.'],
  },
  {
    name: 'ten koste van',
    pattern:
      /(?:^|[,;:]\s+)(?<one>[^;:]+?),?\s+(?:(?:en|maar)\s+)?(?:(?:dat|dit)\s+)?(?:(?:gaat|gaan|ging|gingen)\s+)?(?:(?:wel|ook|dan|vaak)\s+)?ten\s+koste\s+van\s+(?<other>[^;:]+)/diu,
    yes: [
      ['Eenvoud gaat ten koste van maatwerk.', 'Eenvoud', 'maatwerk'],
      [
        'Variant B doet dat niet: u krijgt de eenvoud, ten koste van een oude toezegging.',
        'u krijgt de eenvoud',
        'een oude toezegging',
      ],
    ],
    no: ['De kosten van maatwerk stijgen.'],
  },
  {
    name: 'tussen … en …',
    pattern:
      /\b(?:spanning\p{L}*|dilemma|keuze|keus|kiezen|schipperen|laveren|balans|evenwicht|afruil|uitruil|botsing|afweging|frictie|tegenstelling)\s+(?:\S+\s+){0,3}?tussen\s+(?<one>(?:(?!\sen\s)[^;:,])+)\s+en\s+(?<other>(?:(?!\sen\s)[^;:,.])+)(?=[;:,.]|$)/diu,
    yes: [
      ['Er is een spanning tussen snelheid en zorgvuldigheid.', 'snelheid', 'zorgvuldigheid'],
      [
        'Het blijft een keuze voor ons tussen rust voor buren en ruimte voor bouwers.',
        'rust voor buren',
        'ruimte voor bouwers',
      ],
    ],
    no: [
      'De trein tussen Zwolle en Almere rijdt weer.',
      'Er is spanning tussen buren en bouwers en de wet.',
    ],
  },
  {
    name: 'versus',
    pattern: /(?:^|[,;:]\s+)(?<one>[^,;:]+?)\s+(?:versus|vs\.?)\s+(?<other>[^,;:]+)/diu,
    yes: [['Het is maatwerk versus snelheid.', 'Het is maatwerk', 'snelheid']],
    no: ['Maatwerk vraagt snelheid.'],
  },
  {
    name: 'botst met',
    pattern:
      /(?:^|[,;:]\s+)(?<one>[^,;:]+?)\s+(?:(?:botst|botsen|schuurt|schuren|wringt|wringen|knelt|knellen)\s+(?:\S+\s+){0,2}?met|(?<!\b(?:daar|hier)\s)(?:staat|staan)\s+(?:\S+\s+){0,2}?(?:op\s+gespannen\s+voet\s+met|haaks\s+op|tegenover)|(?:gaat|gaan|is|zijn|laat\s+zich|laten\s+zich)\s+(?:\S+\s+){0,2}?(?:slecht|moeilijk|lastig|niet)\s+(?:samen|verenigbaar|te\s+rijmen|te\s+verenigen|rijmen|verenigen)\s+met)\s+(?<other>[^;:]+)/diu,
    yes: [
      ['De keuzevrijheid botst met de planning.', 'De keuzevrijheid', 'de planning'],
      [
        'Deze registratie staat op gespannen voet met de privacy.',
        'Deze registratie',
        'de privacy',
      ],
      [
        'Dit tempo is moeilijk te verenigen met de wens om zorgvuldig te zijn.',
        'Dit tempo',
        'de wens om zorgvuldig te zijn',
      ],
    ],
    no: ['De planning gaat over de keuzevrijheid.'],
  },
  {
    name: 'meer … betekent minder',
    pattern:
      /(?:^|[,;:]\s+)(?<one>(?:meer|minder|elke?|iedere?|\p{L}+er)\s[^,;:]*?)\s+(?:betekent|betekende)\s+(?<other>[^;:]+)/diu,
    yes: [
      ['Sneller beslissen betekent minder maatwerk.', 'Sneller beslissen', 'minder maatwerk'],
      [
        'Meer toezicht betekent ook langer wachten op een vergunning.',
        'Meer toezicht',
        'ook langer wachten op een vergunning',
      ],
    ],
    no: ['Dit besluit betekent dat de brug open gaat.'],
  },
  {
    name: 'wint … en verliest',
    pattern:
      /(?:^|[;:]\s+)(?<one>[^;:]*\bwint\b[^,;:]+?),?\s+(?:en|maar)\s+(?<other>verliest\b[^;:]+)/diu,
    yes: [
      [
        'Elke beoordeling die wij inkorten, wint tijd en verliest aan zekerheid.',
        'Elke beoordeling die wij inkorten, wint tijd',
        'verliest aan zekerheid',
      ],
    ],
    no: ['De ploeg wint en de stad viert feest.'],
  },
  {
    name: 'wat … wint, verliest',
    pattern:
      /\b(?<one>(?:wat|wie)\s[^,;:]+),\s*(?<other>(?:is|wint|verliest|betaalt|levert|kost|raakt|benadeelt|schaadt|accepteert|belast)\s[^;:]+)/diu,
    yes: [
      ['Wat de stad wint, verliest het dorp.', 'Wat de stad wint', 'verliest het dorp'],
      [
        'Wie de huurder beschermt, raakt de verhuurder.',
        'Wie de huurder beschermt',
        'raakt de verhuurder',
      ],
    ],
    no: ['Wie komt, krijgt koffie.'],
  },
  {
    name: 'de een …, de ander',
    pattern:
      /(?<one>(?:\bvoor\s+)?\bde een\b[^;]+?)[,;]\s*(?:(?:en|maar)\s+)?(?<other>(?:voor\s+)?de ander\b.+)/diu,
    yes: [
      [
        'De een heeft al betaald, de ander staat voor het eerst in de rij.',
        'De een heeft al betaald',
        'de ander staat voor het eerst in de rij',
      ],
    ],
    no: ['De een na de ander kwam binnen.'],
  },
  {
    name: 'gaan niet samen',
    pattern:
      /(?:^|[;:]\s+)(?<one>(?:(?!\sen\s)[^;:])+)\s+en\s+(?<other>(?:(?!\sen\s)[^;:])+?),?\s+(?:gaan|passen|kunnen|laten|zijn)\s(?:[^;:]*?\s)?(?:samen|allebei|tegelijk|(?:te\s+)?verenigen|(?:te\s+)?rijmen|verenigbaar)\b/diu,
    yes: [
      [
        'Rust voor vogels en ruimte voor wandelaars gaan op deze heide slecht samen.',
        'Rust voor vogels',
        'ruimte voor wandelaars',
      ],
      [
        'Zwemles voor kinderen en een uitje voor wie niet op vakantie kan gaan, passen samen niet in dit bedrag.',
        'Zwemles voor kinderen',
        'een uitje voor wie niet op vakantie kan gaan',
      ],
    ],
    no: ['Rust en ruimte en groen gaan niet samen.', 'Beide wensen gaan niet samen.'],
  },
  {
    name: 'daar staat … tegenover',
    pattern:
      /^(?<one>.+?)[.;,]\s+(?:maar\s+)?(?:daar|hier)\s+staat\s+(?<other>(?!tegenover\b).+?)\s+tegenover\b/diu,
    yes: [
      [
        'De ouders winnen een uur. Daar staat een hogere last voor de scholen tegenover.',
        'De ouders winnen een uur',
        'een hogere last voor de scholen',
      ],
    ],
    no: ['Daar staat een kerk tegenover.'],
  },
  {
    name: 'daartegenover staat',
    pattern:
      /^(?<one>.+?)[.;,]\s+(?:maar\s+)?(?:(?:daar|hier)tegenover\s+staat|(?:daar|hier)\s+staat\s+tegenover)\s+(?<other>.+)/diu,
    yes: [
      [
        'De ouders winnen een uur; daartegenover staat een hogere last voor de scholen.',
        'De ouders winnen een uur',
        'een hogere last voor de scholen',
      ],
      [
        'De ouders winnen een uur. Daar staat tegenover dat de scholen later sluiten.',
        'De ouders winnen een uur',
        'dat de scholen later sluiten',
      ],
    ],
    no: ['De school staat tegenover de kerk.'],
  },
  {
    name: 'tegelijk',
    pattern: /^(?<one>.+?)[.;,]\s+(?:(?:maar|en)\s+)?(?<other>(?:tegelijk|tegelijkertijd)\s.+)/diu,
    yes: [
      [
        'Bewoners vragen om woningen; tegelijk willen zij het groen houden.',
        'Bewoners vragen om woningen',
        'tegelijk willen zij het groen houden',
      ],
    ],
    no: ['Bewoners en bouwers komen tegelijk.'],
  },
  {
    name: 'dezelfde opening na een puntkomma',
    pattern: /(?:^|[:;]\s+)(?<one>(?<opening>\p{L}+)\s[^;]+);\s*(?<other>\k<opening>\s.+)/diu,
    yes: [
      [
        'Wie snel grond wil, neemt wat er is; wie de soort wil redden, wacht op wat past.',
        'Wie snel grond wil, neemt wat er is',
        'wie de soort wil redden, wacht op wat past',
      ],
    ],
    no: ['Wie snel grond wil, neemt wat er is; dat weet elke boer.'],
  },
  {
    name: 'maar',
    pattern: /(?:^|;\s+)(?<one>[^;]+?),\s+maar\s+(?!liefst|al\s+te)(?<other>[^;]+)/diu,
    yes: [
      [
        'Het loket wordt rustiger, maar daarmee verdwijnt de hulp voor wie niet kan lezen.',
        'Het loket wordt rustiger',
        'daarmee verdwijnt de hulp voor wie niet kan lezen',
      ],
    ],
    no: ['Het loket sluit, maar liefst.', 'Er is maar één loket.'],
  },
  {
    name: 'terwijl',
    pattern: /(?:^|;\s+)(?<one>[^;]+?),\s+(?<other>(?:terwijl|hoewel|ofschoon)\s[^;]+)/diu,
    yes: [
      [
        'De haven wil dieper baggeren, terwijl de vissers het wad willen sparen.',
        'De haven wil dieper baggeren',
        'terwijl de vissers het wad willen sparen',
      ],
    ],
    no: ['Terwijl het regende, ging de bouw door.'],
  },
  {
    name: 'hoewel',
    pattern: /^(?<one>(?:hoewel|ofschoon)\s[^,;]+),\s+(?<other>[^;]+)/diu,
    yes: [
      [
        'Hoewel de ouders liever wachten, vraagt de inspectie om haast.',
        'Hoewel de ouders liever wachten',
        'vraagt de inspectie om haast',
      ],
    ],
    no: ['De ouders wachten liever.'],
  },
];
