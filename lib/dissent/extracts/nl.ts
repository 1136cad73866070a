import type { Filler } from '../types';
import type { Extracts } from './types';

/**
 * Tot waar een zinsdeel loopt: een haakje of punt breekt het af, een komma alleen voor een
 * bijzin. Een opsomming ("de sluiting in A, B en C") nemen we niet over: afgekapt klopt zij niet.
 */
const CHAR = String.raw`(?:[^,;:()|“”"]|,(?=\d))`;
const CLAUSE = '(?:zodat|omdat|waarbij|waarvan|waardoor|waarmee|die|dat|mits|tenzij|als|om)';
const END = String.raw`(?=\s*(?:,\s${CLAUSE}\s|[;:(]|\.?$))`;
const PHRASE = `(${CHAR}+?)${END}`;
const ENDS_IN_TE = /\ste\s(?:\p{L}+\s)?\p{L}+n$/u;
const AGREE = new RegExp(
  String.raw`\b(?:in te stemmen|akkoord te gaan|in te gaan|instemming|akkoord) met\s+${PHRASE}`,
  'iu',
);
const ASK = new RegExp(
  String.raw`\b(?:gevraagd|verzocht|voorgesteld|adviseren u|vragen u|stellen u voor)\s+(?:om\s+)?${PHRASE}`,
  'iu',
);
const AIM = new RegExp(
  String.raw`\b(?:doel(?:stelling)?|streven|inzet|ambitie)\b(?:\s+van\s+[^,.]{1,40})?\s+is\s+(dat|om)?\s*${PHRASE}`,
  'iu',
);
const WANTS = new RegExp(
  String.raw`\b(?:wil|willen|beoogt|beogen|beoogd|streeft ernaar)\s+dat\s+${PHRASE}`,
  'iu',
);
const PROVIDED = new RegExp(String.raw`\bmits\s+${PHRASE}`, 'iu');
const OTHER =
  /(?<!\p{L})(?:alternatie(?:f|ven)|(?:een )?andere (?:weg|mogelijkheid|aanpak|optie|variant)|in plaats daarvan|ook (?:mogelijk|denkbaar)|denkbaar|(?:kan|kunnen|zou|zouden) ook)(?!\p{L})/iu;
/** Wat iemand ervan vindt, is geen gevolg. */
const OPINION =
  /(?<!\p{L})(?:adviseer\p{L}*|adviseren|advies|acht|achten|vindt|vinden|oneens|eens|ontraad\p{L}*|ontraden|raadt|pleit|pleiten|aldus|(?:is|zijn) tegen)(?!\p{L})/iu;
const TAKES =
  /(?<!\p{L})(?:vraagt|vragen|vergt|vergen|kost|kosten|duurt|duren|ontbreekt|ontbreken|tekort|niet (?:haalbaar|uitvoerbaar|handhaafbaar)|pas (?:vanaf|na|in))(?!\p{L})/iu;
const SPARED =
  /(?<!\p{L})(?:verandert? er niets|geen (?:gevolgen|nadelen|effect)|niemand gaat erop achteruit)(?!\p{L})/iu;
/** Aan het begin verwijst het naar de zin ervoor. */
const LEANING =
  /^(?:dat|dit|die|deze|daar\p{Ll}*|hier\p{Ll}*|hij|zij|ze|zulke|ook|wel|toch|maar|en)(?!\p{L})/iu;
/** Een besluit over de afhandeling: daar gaat het bezwaar niet over. */
const FORMAL =
  /(?<!\p{L})(?:machtig\p{L}*|geheimhouding|bekrachtigen|ondertekenen|informeren|kennis te nemen|te bespreken|wordt|worden)(?!\p{L})/iu;
const DENIED = /(?<!\p{L})(?:niet|geen|nooit|afgevallen|valt af)(?!\p{L})/iu;
const FIGURE = String.raw`\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?`;
const YEAR = String.raw`(?!(?:19|20)\d\d(?![.,]?\d))`;
const RANGE = String.raw`(?<![\d.,-])${YEAR}(?:${FIGURE})(?:\s(?:tot|à|of|en)\s(?:${FIGURE}))?`;
const ABOUT = '(?:(?:ongeveer|circa|ruim|bijna|zo’n|minstens|hooguit|gemiddeld)\\s)?';
const PER = String.raw`(?:\sper\s(?:jaar|maand|week|dag|uur|keer|huishouden|persoon))?`;
/** Mensen of zaken: "ongeveer 40.000 huishoudens". */
const COUNT = new RegExp(
  String.raw`${ABOUT}(?<![€,.-]\s?)${RANGE}\s(?:(?:duizend|miljoen|extra)\s)?(?:(?!te\s)\p{Ll}+e\s)?(?!(?:dagen|weken|maanden|jaren|uren|minuten|graden|procenten)(?!\p{L}))(?:\p{Ll}{2,}(?:en|ers|s)|fte)(?![\p{L}-])`,
  'u',
);
/** Geld: "€ 19 per maand". Een percentage zegt los van zijn zin te weinig. */
const AMOUNT = new RegExp(
  String.raw`${ABOUT}€\s?${RANGE}(?:\s(?:miljoen|miljard|mln|mld))?${PER}`,
  'u',
);

export const nl: Extracts = {
  decision: (sentence) => {
    const agreed = AGREE.exec(sentence)?.[1];
    if (agreed && !FORMAL.test(agreed)) return as('noun', agreed);
    const asked = ASK.exec(sentence)?.[1];
    if (asked && !/^geen\s/i.test(asked) && !FORMAL.test(asked) && ENDS_IN_TE.test(` ${asked}`))
      return as('infinitive', asked);
    const item = sentence.replace(/^(?:[\d.]+|[IVX]+|\p{L})[.)]\s+/u, '').replace(/[.;]$/, '');
    const whole =
      !/[,;:()|]/.test(item) &&
      !FORMAL.test(item) &&
      ENDS_IN_TE.test(` ${item}`) &&
      /^(?:de|het|een|te|in te)\s/i.test(item);
    return whole ? as('infinitive', lowerArticle(item)) : null;
  },
  interest: (sentence) => {
    const [, link = '', aim = ''] = AIM.exec(sentence) ?? [];
    if (link.toLowerCase() === 'dat') return as('sub', aim);
    if (aim && ENDS_IN_TE.test(` ${aim}`)) return as('infinitive', aim);
    if (aim && !link) return as('noun', aim);
    const wanted = WANTS.exec(sentence)?.[1];
    return wanted ? as('sub', wanted) : null;
  },
  condition: (sentence) => {
    const provided = PROVIDED.exec(sentence)?.[1];
    return provided ? as('sub', provided) : null;
  },
  takes: (sentence) => TAKES.test(sentence),
  spares: (sentence) => SPARED.test(sentence),
  leans: (sentence) => LEANING.test(sentence),
  offers: (sentence) => OTHER.test(sentence) && !DENIED.test(sentence),
  opines: (sentence) => OPINION.test(sentence),
  number: (sentence) => (COUNT.exec(sentence) ?? AMOUNT.exec(sentence))?.[0] ?? null,
};

function as(form: Filler['form'], text: string): Filler {
  return { text: text.trim(), form };
}

function lowerArticle(text: string): string {
  return text.replace(/^(?:De|Het|Een|Te|In)\b/, (word) => word.toLowerCase());
}
