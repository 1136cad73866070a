/**
 * In welke vorm een antwoord is getypt. Wat zeker is, krijgt zijn eigen plek in de zin; al
 * het andere komt achter een dubbele punt, waar elke vorm past.
 */
import type { Filler, Form } from '../types';

/** Werkwoorden die vaak achteraan staan: wie erop eindigt, is waarschijnlijk geen naamwoord. */
const INFINITIVES = new Set(
  `beslissen besluiten verkorten verlagen verhogen versnellen vereenvoudigen verbeteren versterken
  verminderen voorkomen bereiken beschermen bevorderen behouden besparen bieden bouwen brengen doen
  geven gaan halen handhaven helpen houden invoeren krijgen laten maken nemen ondersteunen
  ontlasten oplossen opvangen regelen sluiten stimuleren stoppen terugdringen toezien uitbreiden
  uitvoeren vasthouden vergroten verkleinen voldoen waarborgen werken wachten betalen aanpakken
  afschaffen beperken herstellen steunen zorgen zijn hebben worden komen`.split(/\s+/),
);

/** Persoonsvormen in het enkelvoud: achteraan staan zij alleen in een bijzin. */
const FINITE =
  /^(?:moet|kan|mag|wil|zal|zou|wordt|heeft|is|krijgt|verliest|oploopt|toeneemt|afneemt|ontstaat|vervalt|verdwijnt|stijgt|daalt|betaalt|wacht|blijft|komt|gaat|duurt|kost|stopt|verdubbelt|halveert|verschuift|ontbreekt)$/i;

/** Zeker een naamwoord: "een langere wachttijd", "minder maatwerk", "meer administratieve lasten". */
const NOUN = /^(?:een|geen|meer|minder|extra)(?:\s\p{L}+e)?\s(\p{L}+)$/iu;

export function formOfNl(text: string, forms: readonly Form[]): Filler | null {
  const can = (form: Form) => forms.includes(form);
  if (can('sub')) {
    const that = /^(?:mits|dat)\s+(.+)$/is.exec(text);
    if (that?.[1]) return { text: that[1], form: 'sub' };
    if (verbLast(text)) return { text, form: 'sub' };
  }
  if (can('infinitive') && /^om\s.+\ste\s/is.test(text)) {
    return { text: text.slice(3).trim(), form: 'infinitive' };
  }
  if (can('infinitive') && /\ste\s\p{L}+n$/iu.test(` ${text}`)) return { text, form: 'infinitive' };
  const head = can('noun') && can('free') && NOUN.exec(text)?.[1];
  if (head && !FINITE.test(head)) return { text, form: 'noun' };
  const [last = ''] = text.toLowerCase().match(/\p{L}+$/u) ?? [];
  const nominal = /^(?:het|de|een|dit|deze)\s+\p{L}+$/iu.test(text);
  if (can('free') && !nominal && INFINITIVES.has(last)) return { text, form: 'free' };
  return null;
}

/**
 * Zeker een bijzin: een onderwerp vooraan, een enkelvoudige persoonsvorm achteraan, en
 * daartussen geen andere. "de wachttijd met twaalf weken oploopt".
 */
function verbLast(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const last = words.at(-1) ?? '';
  return (
    words.length > 2 &&
    /^(?:de|het|een|dit|dat|deze|er|iedere|elke)$/.test(words[0] ?? '') &&
    FINITE.test(last) &&
    !words.slice(0, -1).some((word) => FINITE.test(word))
  );
}
