/**
 * The form in which an answer was typed. What is certain gets its own place in the
 * sentence; all else comes behind a colon, where every form fits.
 */
import type { Filler, Form } from '../types';

/** Verbs that open a bare infinitive: "shorten the wait". */
const VERBS = new Set(
  `achieve adopt allow approve avoid ban build buy close create cut deliver end ensure extend fund
  give help improve introduce keep lower make move offer open protect provide raise reach reduce
  reform remove replace restore save shorten simplify speed spend start stop strengthen support
  tackle withdraw`.split(/\s+/),
);

/** A clause opens with its subject, or has a verb that can be nothing else. */
const SUBJECT = /^(?:they|it|he|she|we|you|there|nobody|everybody)\s/i;
const FINITE =
  /\s(?:is|are|was|were|will|would|can|cannot|could|may|might|must|should|has|have|had)\s/i;
const NOUN = /^(?:an?|less|more|fewer|extra|no|longer|shorter|higher|lower)\s/i;
/** What can hold a verb without being a clause, or is no statement. */
const WITHIN = /\b(?:who|which|that|whose|what|how|if|when|because|and|but)\b|[,;:?“”"]/i;

export function formOfEn(text: string, forms: readonly Form[]): Filler | null {
  const can = (form: Form) => forms.includes(form);
  if (can('sub')) {
    const that = /^(?:provided\s+that|that)\s+(.+)$/is.exec(text);
    if (that?.[1]) return { text: that[1], form: 'sub' };
    if (SUBJECT.test(text) && !/[;:?“”"]/.test(text)) return { text, form: 'sub' };
    if (FINITE.test(text) && !WITHIN.test(text)) return { text, form: 'sub' };
  }
  if (can('infinitive')) {
    if (/^to\s+\p{L}/iu.test(text))
      return { text: `to ${text.slice(3).trim()}`, form: 'infinitive' };
    const [first = ''] = text.toLowerCase().match(/^\p{L}+/u) ?? [];
    if (VERBS.has(first) && text.includes(' ')) return { text: `to ${text}`, form: 'infinitive' };
  }
  if (can('noun') && can('free') && NOUN.test(text) && !WITHIN.test(text)) {
    return { text, form: 'noun' };
  }
  return null;
}
