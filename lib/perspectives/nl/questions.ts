import { STARTERS } from '../../hints/starters';
import type { QuestionTexts } from '../pack';

const known = STARTERS.nl;

/** De vragen van elke lezer, in diens eigen woorden, en een zin om het antwoord mee te beginnen. */
export const questions: QuestionTexts = {
  citizen: {
    change: {
      ask: 'Wat verandert er voor mij, en vanaf wanneer?',
      starter: 'Voor [groep] verandert vanaf [datum] dit: [verandering].',
    },
    better: { ask: 'Wat heb ik eraan?', starter: known['positive-consequences'] },
    worse: {
      ask: 'Wat kost het mij, of wat raak ik kwijt?',
      starter: known['negative-consequences'],
    },
    effort: {
      ask: 'Wat moet ik zelf doen?',
      starter: 'Daarvoor moeten [groep] [handeling]. Wie dat niet lukt, krijgt hulp van [wie].',
    },
    exception: {
      ask: 'En als de regel voor mij verkeerd uitpakt?',
      starter: 'Pakt dit voor [groep] verkeerd uit, dan kan [wie] [uitzondering].',
    },
    appeal: {
      ask: 'Wat kan ik doen als ik het er niet mee eens ben?',
      starter: 'Wie het niet eens is met [besluit], kan tot [datum] bezwaar maken bij [wie].',
    },
    help: {
      ask: 'Bij wie kan ik terecht met mijn vragen?',
      starter: 'Met vragen kunnen [groep] vanaf [datum] terecht bij [loket].',
    },
    heard: {
      ask: 'Is er met mensen zoals ik gesproken?',
      starter: known.consultation,
    },
    why: {
      ask: 'Waarom deze keuze, ook als ik erop achteruitga?',
      starter: known.justification,
    },
    other: {
      ask: 'Zet je in deze burger: waarom kiest die zo, wat is het belang, waar heeft die nog meer mee te maken?',
      starter:
        'Voor [groep] telt [belang], omdat [reden]. Zij hebben ook te maken met [omstandigheid].',
    },
  },
  representative: {
    asked: { ask: 'Wat wordt er van mij gevraagd?', starter: known.decision },
    promised: {
      ask: 'Wat is mij toegezegd, of waar vroeg ik om? En wat is daarmee gedaan?',
      starter: 'Op [datum] vroeg [de Kamer of raad] om [wens]; dit voorstel [reactie].',
    },
    options: { ask: 'Wat had ik nog meer kunnen kiezen?', starter: known.options },
    winners: {
      ask: 'Wie gaat erop vooruit, en wie levert in?',
      starter: '[Groep] krijgen [verbetering]. Daar staat tegenover dat [groep] [nadeel] krijgen.',
    },
    heard: {
      ask: 'Wat vinden de mensen ervan om wie het gaat?',
      starter: known.consultation,
    },
    cost: {
      ask: 'Wat kost het, en waar komt het geld vandaan?',
      starter: 'Dit kost [bedrag] in [jaar]. Het geld komt uit [dekking].',
    },
    workable: { ask: 'Kan het ook worden uitgevoerd?', starter: known.feasibility },
    against: { ask: 'Wat pleit ertegen?', starter: known.dissent },
    follow: {
      ask: 'Hoe kan ik volgen of het werkt?',
      starter: '[Wie] rapporteert vanaf [datum] aan [de Kamer of raad] over [maatstaf].',
    },
    other: {
      ask: 'Zet je in de volksvertegenwoordiger: waarom besluit die zo, wat is het belang, waar heeft die nog meer mee te maken?',
      starter:
        'Voor [de Kamer of raad] telt [belang], omdat [reden]. Daar speelt ook [omstandigheid].',
    },
  },
  executive: {
    asked: {
      ask: 'Wat moet ik besluiten, en vóór wanneer?',
      starter: known.decision,
    },
    goal: { ask: 'Wat bereik ik hiermee?', starter: 'Doel is dat [groep] in [jaar] [resultaat].' },
    risk: { ask: 'Welk risico loop ik zelf?', starter: known.executives },
    promised: {
      ask: 'Wat heb ik beloofd, en houd ik dat?',
      starter: 'Op [datum] zegde [de bestuurder] toe dat [belofte]; dit voorstel [reactie].',
    },
    options: { ask: 'Wat kan ik nog meer kiezen?', starter: known.options },
    workable: { ask: 'Kan de uitvoering dit aan?', starter: known.feasibility },
    against: { ask: 'Wie is het er niet mee eens, en waarom?', starter: known.dissent },
    politics: {
      ask: 'Wat vindt de Kamer of de raad hiervan?',
      starter: 'Naar verwachting vraagt de Kamer of raad naar [punt]. Het antwoord is [antwoord].',
    },
    explain: {
      ask: 'Hoe leg ik het uit aan wie erop achteruitgaat?',
      starter: known.justification,
    },
    other: {
      ask: 'Zet je in de bestuurder: waarom besluit die zo, wat is het belang, waar heeft die nog meer mee te maken?',
      starter:
        'Voor [de bestuurder] telt [belang], omdat [reden]. Daarnaast speelt [omstandigheid].',
    },
  },
  implementer: {
    task: { ask: 'Wat moeten wij straks doen?', starter: known.officials },
    time: {
      ask: 'Wanneer moet het klaar zijn, en redden wij dat?',
      starter: 'Het werk begint op [datum] en is klaar op [datum]; [dienst] vindt dat [oordeel].',
    },
    capacity: {
      ask: 'Hebben wij er de mensen en de uren voor?',
      starter: 'Voor [dienst] zijn [aantal] fte nodig vanaf [datum]; die komen uit [bron].',
    },
    systems: {
      ask: 'Wat moet er anders in onze systemen?',
      starter: 'Hiervoor past [dienst] [systeem] aan; dat is klaar op [datum].',
    },
    wrong: {
      ask: 'Wat kan er bij ons vastlopen?',
      starter: 'Het risico voor [dienst] is [risico]. Dan doen wij [maatregel].',
    },
    asked: {
      ask: 'Is ons gevraagd of het kan, en wat zeiden wij?',
      starter: 'Volgens [dienst] is dit [oordeel], omdat [reden].',
    },
    room: {
      ask: 'Hoeveel ruimte krijg ik in een bijzonder geval?',
      starter: 'In [situatie] mag een medewerker van [dienst] afwijken van [regel].',
    },
    told: {
      ask: 'Wat horen de mensen van ons, en wanneer?',
      starter: '[Groep] krijgen op [datum] bericht van [dienst] over [wat].',
    },
    example: {
      ask: 'Herken ik mijn werkdag in een voorbeeld?',
      starter: known.practice,
    },
    other: {
      ask: 'Zet je in de uitvoerder: waarom werkt die zo, wat is het belang, waar heeft die nog meer mee te maken?',
      starter: 'Voor [dienst] telt [belang], omdat [reden]. Daar speelt ook [omstandigheid].',
    },
  },
  inspector: {
    norm: {
      ask: 'Aan welke regel kan ik dit toetsen?',
      starter: 'De toezichthouder toetst aan [artikel of norm].',
    },
    responsible: {
      ask: 'Wie is waarvoor verantwoordelijk?',
      starter: '[Wie] is verantwoordelijk voor [taak]; [wie] voor [taak].',
    },
    signs: {
      ask: 'Hoe zie ik op tijd dat het misgaat?',
      starter: '[Wie] meldt elk [periode] aan [toezichthouder] hoe het staat met [maatstaf].',
    },
    enforce: {
      ask: 'Wat kan ik doen als iemand zich er niet aan houdt?',
      starter: 'Wie zich niet houdt aan [regel], krijgt van [toezichthouder] [maatregel].',
    },
    capacity: {
      ask: 'Heb ik er de mensen voor?',
      starter: 'Het toezicht vraagt van [toezichthouder] [aantal] fte vanaf [datum].',
    },
    evasion: {
      ask: 'Hoe kan iemand de regel ontwijken of misbruiken?',
      starter: 'Misbruik kan ontstaan als [situatie]. Dat gaan wij tegen met [maatregel].',
    },
    vulnerable: {
      ask: 'Wie komt het eerst in de knel?',
      starter: known['negative-consequences'],
    },
    uncertain: {
      ask: 'Wat is nog niet zeker?',
      starter: 'Nog niet zeker is [wat]. Dat blijkt op [datum] uit [onderzoek].',
    },
    asked: {
      ask: 'Is het toezicht om een oordeel gevraagd?',
      starter: 'Volgens [toezichthouder] is dit [oordeel], omdat [reden].',
    },
    other: {
      ask: 'Zet je in de toezichthouder: waarom oordeelt die zo, wat is het belang, waar heeft die nog meer mee te maken?',
      starter:
        'Voor [toezichthouder] telt [belang], omdat [reden]. Daar speelt ook [omstandigheid].',
    },
  },
};
