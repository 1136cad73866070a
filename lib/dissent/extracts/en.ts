import { formOfEn } from '../forms/en';
import type { Filler } from '../types';
import type { Extracts } from './types';

/**
 * How far a phrase goes: a bracket or a point ends it, a comma only before a clause. A
 * list ("the closure in A, B and C") is not taken: cut off it would not be true.
 */
const CHAR = String.raw`(?:[^,;:()|“”"]|,(?=\d))`;
const CLAUSE = '(?:which|who|where|so|because|as|if|unless|subject|provided)';
const END = String.raw`(?=\s*(?:,\s${CLAUSE}\s|[;:(]|\.?$))`;
const PHRASE = `(${CHAR}+?)${END}`;
const AGREE = new RegExp(String.raw`\b(?:agree|consent)\s+to\s+${PHRASE}`, 'iu');
const APPROVE = new RegExp(
  String.raw`\b(?:approve|authori[sz]e|endorse)s?\s+((?:the|a|an|this|these)\s${CHAR}+?)${END}`,
  'iu',
);
const RECOMMEND = new RegExp(
  String.raw`\brecommend(?:ed)?\s+that\s+(?:you|the (?:council|committee|minister|board))\s+${PHRASE}`,
  'iu',
);
const AIM = new RegExp(
  String.raw`\b(?:aim|goal|objective|purpose|ambition)\b(?:\s+of\s+[^,.]{1,40})?\s+is\s+(that\s)?${PHRASE}`,
  'iu',
);
const INTENDED = new RegExp(String.raw`\b(?:intended|designed)\s+(to\s${CHAR}+?)${END}`, 'iu');
const PROVIDED = new RegExp(String.raw`\b(?:provided|on condition)\s+that\s+${PHRASE}`, 'iu');
const OTHER =
  /\b(?:alternatives?|another (?:way|option|approach|possibility)|instead|also possible|(?:can|could|might) also)\b/i;
/** What someone thinks of it is no consequence. */
const OPINION =
  /\b(?:advises?|advice|recommends?|thinks?|considers?|disagrees?|agrees?|opposes?|argues?|objects?)\b/i;
const TAKES =
  /\b(?:takes?|needs?|costs?|requires?|lacks?|short of|shortage|not (?:feasible|deliverable|enforceable)|only (?:from|after|in))\b/i;
const SPARED =
  /\b(?:nothing changes|no (?:consequences?|effect|impact|drawbacks?)|not lose|(?:nobody|no one|none) (?:loses?|pays?))\b/i;
/** At the start it points to the sentence before it. */
const LEANING =
  /^(?:it|this|that|these|those|they|he|she|such|here|there|both|also|but|and|either)\b/i;
/** A decision on how it is handled: nobody objects to that. */
const FORMAL = /\b(?:seal|sealing|publication|sign|gazette|note the|write to)\b/i;
const DENIED = /\b(?:no|not|never|none|rejected|dropped)\b/i;
const FIGURE = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?`;
const YEAR = String.raw`(?!(?:19|20)\d\d(?![.,]?\d))`;
const RANGE = String.raw`(?<![\d.,-])${YEAR}(?:${FIGURE})(?:\s(?:to|or|and)\s(?:${FIGURE}))?`;
const ABOUT = '(?:(?:about|around|some|nearly|almost|at least|more than|up to|an average of)\\s)?';
const PER = String.raw`(?:\s(?:a|per)\s(?:year|month|week|day|hour|household|person))?`;
/** People or things: "about 40,000 households". */
const COUNT = new RegExp(
  String.raw`${ABOUT}(?<![€£$,.-]\s?)${RANGE}\s(?:(?:thousand|million|more|extra)\s)?(?:(?!(?:and|or|to|of|in|is|was|are|were|a|per)\s)\p{Ll}[\p{Ll}-]+\s)??(?!(?:days|weeks|months|years|hours|minutes|times|degrees)(?!\p{L}))(?:\p{Ll}{3,}s|people|children|women|men|FTE)(?![\p{L}-])`,
  'u',
);
/** Money: "£19 a month". Out of its sentence, a percentage says too little. */
const AMOUNT = new RegExp(
  String.raw`${ABOUT}[€£$]\s?${RANGE}(?:\s?(?:million|billion|bn|m)(?!\p{L}))?${PER}`,
  'u',
);

export const en: Extracts = {
  decision: (sentence) => {
    if (FORMAL.test(sentence)) return null;
    const agreed = AGREE.exec(sentence)?.[1];
    if (agreed) return verbal(agreed) ?? as('noun', agreed);
    const approved = APPROVE.exec(sentence)?.[1];
    if (approved) return as('noun', approved);
    const asked = RECOMMEND.exec(sentence)?.[1];
    return asked ? as('infinitive', `to ${asked.trim()}`) : null;
  },
  interest: (sentence) => {
    const [, that, aim] = AIM.exec(sentence) ?? [];
    if (aim && that) return as('sub', aim);
    if (aim) return formOfEn(aim.trim(), ['infinitive']) ?? as('noun', aim);
    const intended = INTENDED.exec(sentence)?.[1];
    return intended ? as('infinitive', intended) : null;
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

/** "gazette the order": a verb with its object. */
function verbal(text: string): Filler | null {
  const bare =
    /^[a-z]+\s(?:the|a|an|this|these|all|\d)/.test(text) && !/^(?:all|the|this)\b/.test(text);
  return bare ? as('infinitive', `to ${text.trim()}`) : formOfEn(text.trim(), ['infinitive']);
}

function as(form: Filler['form'], text: string): Filler {
  return { text: text.trim(), form };
}
