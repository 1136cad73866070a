import type { Language } from '../document/document';
import { functionWords as english } from '../language/en/function-words';
import { functionWords as dutch } from '../language/nl/function-words';
import { formOfEn } from './forms/en';
import { formOfNl } from './forms/nl';
import { FRAMINGS } from './framings';
import type { Filler, Fillers, SlotId } from './types';

const FORM_OF = { nl: formOfNl, en: formOfEn };
/** Words that only have a capital because they stood first. */
const SMALL: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set([
    ...dutch,
    ...`doordat hoeveel hoelang waarom welke welk minder geen extra langere hogere lagere mensen
    burgers inwoners bewoners huurders ouders ouderen kinderen jongeren leerlingen studenten
    patiënten cliënten ondernemers werkgevers werknemers gemeenten scholen gezinnen
    huishoudens`.split(/\s+/),
  ]),
  en: new Set([
    ...english,
    ...`a an because why less fewer extra longer higher lower no people residents tenants parents
    children pupils students patients claimants carers workers employers councils schools
    families households businesses`.split(/\s+/),
  ]),
};

/** What someone typed in a field, made ready to stand in a sentence. Null where it is empty. */
export function fillerOf(language: Language, slot: SlotId, typed: string): Filler | null {
  const { forms } = FRAMINGS[language].fields[slot];
  const clean = tidy(language, typed);
  if (!clean) return null;
  return FORM_OF[language](clean, forms) ?? { text: clean, form: forms[0] ?? 'free' };
}

/** What the draft gives, with what was typed on top: an emptied field opens the slot again. */
export function fillersOf(
  language: Language,
  draft: Fillers,
  typed: Readonly<Partial<Record<SlotId, string>>>,
): Fillers {
  const fillers: Partial<Record<SlotId, Filler>> = { ...draft };
  for (const [slot, text] of Object.entries(typed) as [SlotId, string][]) {
    const filler = fillerOf(language, slot, text);
    if (filler) fillers[slot] = filler;
    else Reflect.deleteProperty(fillers, slot);
  }
  return fillers;
}

/** Typed words made ready to stand inside a sentence: no point at the end, no needless capital. */
export function tidy(language: Language, typed: string): string {
  const text = typed.replace(/\s+/g, ' ').trim();
  return lowerFirst(language, text.replace(/[\s.,;:!?]+$/, ''));
}

/** Several groups as one phrase: "huurders, ouderen en studenten". */
export function listOf(language: Language, names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  const and = { nl: 'en', en: 'and' }[language];
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
}

function lowerFirst(language: Language, text: string): string {
  const [first = ''] = /^\p{L}+/u.exec(text) ?? [];
  const small = first.toLowerCase();
  const isPlain = first !== 'I' && first.slice(1) === small.slice(1) && SMALL[language].has(small);
  return isPlain ? small + text.slice(first.length) : text;
}
